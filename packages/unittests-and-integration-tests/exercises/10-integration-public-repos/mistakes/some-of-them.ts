/** You ask whether certain names are in the list. More may be there, and in any order, and for no names every list will do. Compare the whole list with `toEqual`. */
import {
  apache2Repos,
  expectedRepos,
  GithubOrgClient,
  orgPayload,
  orgUrl,
  reposPayload,
} from '#given/10-integration-public-repos';
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

  test.each([
    { license: undefined, names: expectedRepos },
    { license: 'apache-2.0', names: apache2Repos },
    { license: 'other', names: ['ios-webkit-debug-proxy', 'build-debian-cloud'] },
    { license: 'XLICENSE', names: [] },
  ])('gives $names for $license', async ({ license, names }) => {
    expect(await client.publicRepos(license)).toEqual(expect.arrayContaining([...names]));
  });

  test('gives one list after the other', async () => {
    expect(await client.publicRepos('apache-2.0')).toEqual(expect.arrayContaining([...apache2Repos]));
    expect(await client.publicRepos()).toEqual(expect.arrayContaining(expectedRepos));
  });

  test('refuses an empty license', async () => {
    await expect(client.publicRepos('')).rejects.toThrow(TypeError);
  });
});
