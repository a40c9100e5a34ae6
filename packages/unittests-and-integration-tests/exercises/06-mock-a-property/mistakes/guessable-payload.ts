/** The address in your payload is the one that anybody would guess from the name. So code that never looks at the payload passes. Put an address there that the code cannot make up, with a host, a path and a query of your own. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, test, vi } from 'vitest';

test.each(['google', 'abc'])('publicReposUrl of %s', async (name) => {
  const client = new GithubOrgClient(name);
  const repos_url = `https://api.github.com/orgs/${name}/repos`;
  vi.spyOn(client, 'org', 'get').mockResolvedValue({ login: name, repos_url });
  expect(await client.publicReposUrl).toBe(repos_url);
});

test('publicReposUrl when org fails', async () => {
  const client = new GithubOrgClient('google');
  vi.spyOn(client, 'org', 'get').mockRejectedValue(new Error('no line'));
  await expect(client.publicReposUrl).rejects.toThrow('no line');
});
