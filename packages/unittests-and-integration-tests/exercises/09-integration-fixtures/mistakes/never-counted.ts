/** You look whether an address was asked, and never how often. A call in an earlier test is enough for `toHaveBeenCalledWith`, and one of two calls is, too. Begin each test with a new client and no calls, and compare the whole list of calls. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const answers = new Map<string, unknown>([
    [orgUrl, orgPayload],
    [orgPayload.repos_url, reposPayload],
  ]);
  const fakeFetch = vi.fn((url: string) =>
    Promise.resolve(answers.has(url) ? Response.json(answers.get(url)) : new Response('', { status: 404 })),
  );
  const client = new GithubOrgClient('google');

  beforeAll(() => {
    vi.stubGlobal('fetch', fakeFetch);
  });

  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test('learns what GitHub says of the organization', async () => {
    expect(await client.org).toEqual(orgPayload);
    expect(fakeFetch).toHaveBeenCalledWith(orgUrl);
  });

  test('learns what GitHub says of the repositories', async () => {
    expect(await client.reposPayload).toEqual(reposPayload);
    expect(fakeFetch).toHaveBeenCalledWith(orgPayload.repos_url);
  });

  test('learns nothing of an organization that GitHub does not know', async () => {
    await expect(new GithubOrgClient('nobody').reposPayload).rejects.toThrow('404');
  });
});
