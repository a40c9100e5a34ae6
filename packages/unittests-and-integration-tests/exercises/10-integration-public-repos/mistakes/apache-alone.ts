/** Of the keys in the fixtures you have tried one. Code may treat another key in a way of its own. Give each key of the fixtures a line in your table. */
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
    { license: 'XLICENSE', names: [] },
  ])('gives $names for $license', async ({ license, names }) => {
    expect(await client.publicRepos(license)).toEqual(names);
  });

  test('gives one list after the other', async () => {
    expect(await client.publicRepos('apache-2.0')).toEqual(apache2Repos);
    expect(await client.publicRepos()).toEqual(expectedRepos);
  });

  test('refuses an empty license', async () => {
    await expect(client.publicRepos('')).rejects.toThrow(TypeError);
  });
});
