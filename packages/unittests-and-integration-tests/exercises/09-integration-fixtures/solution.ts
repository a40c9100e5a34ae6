import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const answers = new Map<string, unknown>([
    [orgUrl, orgPayload],
    [orgPayload.repos_url, reposPayload],
  ]);
  const fakeFetch = vi.fn((url: string) =>
    Promise.resolve(
      answers.has(url) ? Response.json(answers.get(url)) : Response.json({ message: 'Not Found' }, { status: 404 }),
    ),
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

  test('learns what GitHub says of the organization', async () => {
    expect(await client.org).toEqual(orgPayload);
  });

  test('learns what GitHub says of the repositories', async () => {
    expect(await client.reposPayload).toEqual(reposPayload);
  });

  test('asks at two addresses, once each', async () => {
    await client.org;
    await client.reposPayload;
    await client.org;
    await client.reposPayload;
    expect(fakeFetch.mock.calls).toEqual([[orgUrl], [orgPayload.repos_url]]);
  });

  test('asks anew when it is a new client', async () => {
    await client.reposPayload;
    await new GithubOrgClient('google').reposPayload;
    expect(fakeFetch).toHaveBeenCalledTimes(4);
  });

  test('learns nothing of an organization that GitHub does not know', async () => {
    const stranger = new GithubOrgClient('nobody');
    await expect(stranger.org).rejects.toThrow('404');
    await expect(stranger.reposPayload).rejects.toThrow('404');
  });
});
