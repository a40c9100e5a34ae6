/** Your fakes answer, and nobody looks at what they were asked. So a client may ask at another address, or once for each call. Look at the addresses that were asked for, and count them after a second call. */
import { GithubOrgClient } from '#given/07-public-repos';
import { expect, test, vi } from 'vitest';

function clientWith(repos: { name: string }[]) {
  const client = new GithubOrgClient('google');
  vi.spyOn(client, 'reposPayload', 'get').mockResolvedValue(repos);
  return client;
}

test('lists the names', async () => {
  expect(await clientWith([{ name: 'Twitter' }, { name: 'Google' }]).publicRepos()).toEqual(['Twitter', 'Google']);
});

test('lists nothing', async () => {
  expect(await clientWith([]).publicRepos()).toEqual([]);
});

test('rejects', async () => {
  const client = new GithubOrgClient('google');
  vi.spyOn(client, 'reposPayload', 'get').mockRejectedValue(new Error('no line'));
  await expect(client.publicRepos()).rejects.toThrow('no line');
});
