/** Your tests are done, and the global `fetch` is still yours. Whatever runs behind them in this process gets your answers in place of real ones. Put the old function back in a tear-down, which runs also when a test fails. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { beforeEach, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const answers = new Map<string, unknown>([
    [orgUrl, orgPayload],
    [orgPayload.repos_url, reposPayload],
  ]);
  const fakeFetch = vi.fn((url: string) =>
    Promise.resolve(answers.has(url) ? Response.json(answers.get(url)) : new Response('', { status: 404 })),
  );
  let client: GithubOrgClient;

  beforeEach(() => {
    vi.stubGlobal('fetch', fakeFetch);
    fakeFetch.mockClear();
    client = new GithubOrgClient('google');
  });

  test('learns what GitHub says', async () => {
    expect(await client.org).toEqual(orgPayload);
    expect(await client.reposPayload).toEqual(reposPayload);
  });

  test('asks at two addresses, once each', async () => {
    await client.reposPayload;
    await client.reposPayload;
    expect(fakeFetch.mock.calls).toEqual([[orgUrl], [orgPayload.repos_url]]);
  });

  test('learns nothing of an organization that GitHub does not know', async () => {
    await expect(new GithubOrgClient('nobody').reposPayload).rejects.toThrow('404');
  });
});
