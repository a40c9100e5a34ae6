import { GithubOrgClient, type JsonFetcher } from '#given/07-public-repos';
import { describe, expect, test, vi } from 'vitest';

const url = 'https://github.example.com/lists/7';

/** The address is known, and the list behind it; what lies between the two is the client's own. */
function clientFor(repos: unknown) {
  const fetchJson = vi.fn<JsonFetcher>().mockResolvedValue(repos);
  const client = new GithubOrgClient('google', fetchJson);
  const publicReposUrl = vi.spyOn(client, 'publicReposUrl', 'get').mockResolvedValue(url);
  return { client, fetchJson, publicReposUrl };
}

describe('publicRepos() of GithubOrgClient', () => {
  test('lists all names in their order, with a license or without', async () => {
    const { client } = clientFor([
      { name: 'kratu', license: { key: 'apache-2.0' } },
      { name: 'google.github.io', license: null },
      { name: 'Zulu', license: { key: 'other' } },
      { name: 'dagger' },
    ]);
    expect(await client.publicRepos()).toEqual(['kratu', 'google.github.io', 'Zulu', 'dagger']);
  });

  test('lists nothing for an organization without repositories', async () => {
    expect(await clientFor([]).client.publicRepos()).toEqual([]);
  });

  test('asks once at publicReposUrl, also when it is called again', async () => {
    const { client, fetchJson, publicReposUrl } = clientFor([{ name: 'kratu' }, { name: 'dagger' }]);
    await client.publicRepos();
    expect(await client.publicRepos()).toEqual(['kratu', 'dagger']);
    expect(publicReposUrl).toHaveBeenCalledOnce();
    expect(fetchJson).toHaveBeenCalledExactlyOnceWith(url);
  });

  test('rejects with the error of the question', async () => {
    const { client, fetchJson } = clientFor([]);
    const failure = new Error('the line is dead');
    fetchJson.mockRejectedValue(failure);
    await expect(client.publicRepos()).rejects.toBe(failure);
  });
});
