/** The real `getJson` never runs in your tests, because a fetcher of yours takes its place. So nobody sees whether the client and `getJson` fit together. Make the client with the name alone, and replace only the global `fetch`. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { beforeEach, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const answers = new Map<string, unknown>([
    [orgUrl, orgPayload],
    [orgPayload.repos_url, reposPayload],
  ]);
  const fetchJson = vi.fn((url: string) =>
    answers.has(url) ? Promise.resolve(answers.get(url)) : Promise.reject(new Error('404')),
  );
  let client: GithubOrgClient;

  beforeEach(() => {
    fetchJson.mockClear();
    client = new GithubOrgClient('google', fetchJson);
  });

  test('learns what GitHub says', async () => {
    expect(await client.org).toEqual(orgPayload);
    expect(await client.reposPayload).toEqual(reposPayload);
  });

  test('asks at two addresses, once each', async () => {
    await client.reposPayload;
    await client.reposPayload;
    expect(fetchJson.mock.calls).toEqual([[orgUrl], [orgPayload.repos_url]]);
  });

  test('learns nothing of an organization that GitHub does not know', async () => {
    await expect(new GithubOrgClient('nobody', fetchJson).reposPayload).rejects.toThrow('404');
  });
});
