/** Your list is too tidy: its names are in alphabetical order, and each repository has a license. Code that sorts, or that drops those without a license, passes. Mix the order up, and let a license be missing. */
import { GithubOrgClient } from '#given/07-public-repos';
import { expect, test, vi } from 'vitest';

const url = 'https://github.example.com/lists/7';

function clientFor(repos: unknown) {
  const fetchJson = vi.fn(() => Promise.resolve(repos));
  const client = new GithubOrgClient('google', fetchJson);
  vi.spyOn(client, 'publicReposUrl', 'get').mockResolvedValue(url);
  return { client, fetchJson };
}

test('lists the names and asks once', async () => {
  const license = { key: 'mit' };
  const { client, fetchJson } = clientFor([
    { name: 'Google', license },
    { name: 'Twitter', license },
  ]);
  expect(await client.publicRepos()).toEqual(['Google', 'Twitter']);
  expect(await client.publicRepos()).toEqual(['Google', 'Twitter']);
  expect(fetchJson).toHaveBeenCalledExactlyOnceWith(url);
});

test('lists nothing', async () => {
  expect(await clientFor([]).client.publicRepos()).toEqual([]);
});

test('rejects', async () => {
  const { client, fetchJson } = clientFor([]);
  fetchJson.mockRejectedValue(new Error('no line'));
  await expect(client.publicRepos()).rejects.toThrow('no line');
});
