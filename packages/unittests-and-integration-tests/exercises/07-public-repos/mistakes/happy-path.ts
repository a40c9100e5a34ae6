/** One call, one good answer, and nothing at the borders. Add an organization without repositories, a question that fails, and a second call on the same client. */
import { GithubOrgClient } from '#given/07-public-repos';
import { expect, test, vi } from 'vitest';

test('lists the names', async () => {
  const fetchJson = vi.fn(() => Promise.resolve([{ name: 'Twitter' }, { name: 'Google' }]));
  const client = new GithubOrgClient('google', fetchJson);
  const url = vi.spyOn(client, 'publicReposUrl', 'get').mockResolvedValue('https://github.example.com/lists/7');
  expect(await client.publicRepos()).toEqual(['Twitter', 'Google']);
  expect(url).toHaveBeenCalledOnce();
  expect(fetchJson).toHaveBeenCalledExactlyOnceWith('https://github.example.com/lists/7');
});
