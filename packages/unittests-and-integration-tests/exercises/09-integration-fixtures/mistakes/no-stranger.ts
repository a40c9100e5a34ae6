/** Your `fetch` has nothing for unknown addresses, and no test goes there. What does the client make of a status 404? Make one for an organization that is not in the fixtures, and read both of its getters. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const answers = new Map<string, unknown>([
    [orgUrl, orgPayload],
    [orgPayload.repos_url, reposPayload],
  ]);
  const fakeFetch = vi.fn((url: string) =>
    Promise.resolve(answers.has(url) ? Response.json(answers.get(url)) : new Response('', { status: 404 })),
  );
  let client: GithubOrgClient;

  beforeAll(() => {
    vi.stubGlobal('fetch', fakeFetch);
  });

  afterAll(() => {
    vi.unstubAllGlobals();
  });

  beforeEach(() => {
    fakeFetch.mockClear();
    client = new GithubOrgClient('google');
  });

  test('learns what GitHub says', async () => {
    expect(await client.org).toEqual(orgPayload);
    expect(await client.reposPayload).toEqual(reposPayload);
    expect(fakeFetch).toHaveBeenCalledTimes(2);
  });

  test('asks at two addresses, once each', async () => {
    await client.reposPayload;
    await client.reposPayload;
    expect(fakeFetch.mock.calls).toEqual([[orgUrl], [orgPayload.repos_url]]);
  });
});
