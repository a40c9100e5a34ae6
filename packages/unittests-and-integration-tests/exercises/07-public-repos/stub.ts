import { GithubOrgClient, type JsonFetcher } from '#given/07-public-repos';
import { describe, expect, test, vi } from 'vitest';

describe('publicRepos() of GithubOrgClient', () => {
  test('lists the names of the repositories', async () => {
    // TODO: replace publicReposUrl, give the fake a list of your choice, and write out the names that you expect.
    const fetchJson = vi.fn<JsonFetcher>().mockRejectedValue(new Error('Not written yet: the tests'));
    const client = new GithubOrgClient('google', fetchJson);
    expect(await client.publicRepos()).toEqual([]);
  });
});
