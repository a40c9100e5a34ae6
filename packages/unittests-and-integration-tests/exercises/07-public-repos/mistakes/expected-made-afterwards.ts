/** You make the expected names from the payload, after the call. If the code changes the payload, what you expect changes with it, and the two still agree. Write the expected names out. */
import { GithubOrgClient } from '#given/07-public-repos';
import { expect, test, vi } from 'vitest';

const url = 'https://github.example.com/lists/7';

test.each([{ payload: [{ name: 'Twitter', license: null }, { name: 'Google' }] }, { payload: [] }])(
  'lists the names of %o',
  async ({ payload }) => {
    const fetchJson = vi.fn(() => Promise.resolve(payload));
    const client = new GithubOrgClient('google', fetchJson);
    vi.spyOn(client, 'publicReposUrl', 'get').mockResolvedValue(url);
    await client.publicRepos();
    const names = await client.publicRepos();
    expect(names).toEqual(payload.map((repo) => repo.name));
    expect(fetchJson).toHaveBeenCalledExactlyOnceWith(url);
  },
);

test('rejects', async () => {
  const client = new GithubOrgClient('google', () => Promise.reject(new Error('no line')));
  await expect(client.publicRepos()).rejects.toThrow('no line');
});
