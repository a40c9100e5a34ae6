/** You replace `org`, and then you look at `org`: that tests your own replacement, and none of the client's code runs. Read the property that is built on it. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, test, vi } from 'vitest';

test('publicReposUrl', async () => {
  const client = new GithubOrgClient('google');
  const payload = { login: 'x', repos_url: 'https://example.com/list?page=2' };
  const org = vi.spyOn(client, 'org', 'get').mockResolvedValue(payload);
  expect((await client.org).repos_url).toBe('https://example.com/list?page=2');
  expect(org).toHaveBeenCalledOnce();
});
