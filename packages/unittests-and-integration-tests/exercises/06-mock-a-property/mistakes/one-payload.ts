/** There is one client with one address here, and nothing ever fails. So a client that gives the first address to everybody passes, and one that hides a failure, too. Add a second client with another address, and an `org` that rejects. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, test, vi } from 'vitest';

test('publicReposUrl', async () => {
  const client = new GithubOrgClient('google');
  const payload = { login: 'x', repos_url: 'https://example.com/list?page=2' };
  vi.spyOn(client, 'org', 'get').mockResolvedValue(payload);
  expect(await client.publicReposUrl).toBe('https://example.com/list?page=2');
});
