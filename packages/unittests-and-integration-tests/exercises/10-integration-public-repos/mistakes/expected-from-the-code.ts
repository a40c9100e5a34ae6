/** What you expect comes from `hasLicense`, which belongs to the code under test. If it is wrong, your expectation is wrong in the same way, and both sides agree. Write the names down. */
import { expectedRepos, GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/10-integration-public-repos';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

describe('publicRepos(), from the address to the names', () => {
  const answers = new Map<unknown, unknown>([
    [orgUrl, orgPayload],
    [orgPayload.repos_url, reposPayload],
  ]);
  let client: GithubOrgClient;

  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation((url) =>
      Promise.resolve(answers.has(url) ? Response.json(answers.get(url)) : new Response('', { status: 404 })),
    );
    client = new GithubOrgClient('google');
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(['apache-2.0', 'other', 'bsd-3-clause', 'XLICENSE'])('gives the names for %s', async (license) => {
    const chosen = reposPayload.filter((repo) => GithubOrgClient.hasLicense(repo, license));
    expect(await client.publicRepos(license)).toEqual(chosen.map((repo) => repo.name));
  });

  test('gives all names', async () => {
    await client.publicRepos('other');
    expect(await client.publicRepos()).toEqual(expectedRepos);
  });

  test('refuses an empty license', async () => {
    await expect(client.publicRepos('')).rejects.toThrow(TypeError);
  });
});
