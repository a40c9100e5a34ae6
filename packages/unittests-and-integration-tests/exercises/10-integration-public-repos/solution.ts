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
  const otherRepos = ['ios-webkit-debug-proxy', 'build-debian-cloud'];
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
    { license: 'apache-2.0', names: apache2Repos },
    { license: 'other', names: otherRepos },
    { license: 'bsd-3-clause', names: ['episodes.dart'] },
    { license: 'bsl-1.0', names: ['cpp-netlib'] },
    { license: 'XLICENSE', names: [] },
  ])('gives $names for $license', async ({ license, names }) => {
    expect(await client.publicRepos(license)).toEqual(names);
  });

  test('gives all names without a license', async () => {
    expect(await client.publicRepos()).toEqual(expectedRepos);
  });

  test('gives one list after the other', async () => {
    expect(await client.publicRepos('apache-2.0')).toEqual(apache2Repos);
    expect(await client.publicRepos()).toEqual(expectedRepos);
    expect(await client.publicRepos('other')).toEqual(otherRepos);
  });

  test('refuses an empty license', async () => {
    await expect(client.publicRepos('')).rejects.toThrow(TypeError);
  });
});
