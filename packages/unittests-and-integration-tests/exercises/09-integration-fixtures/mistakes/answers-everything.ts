/** Your fetch has the repositories for every address but one. So nobody sees where the client asks for them, and no organization is unknown. At an address that is not in the fixtures, answer with status 404. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const fakeFetch = vi.fn((url: string) =>
    Promise.resolve(url === orgUrl ? Response.json(orgPayload) : Response.json(reposPayload)),
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
  });

  test('asks twice', async () => {
    await client.reposPayload;
    await client.reposPayload;
    expect(fakeFetch).toHaveBeenCalledTimes(2);
  });
});
