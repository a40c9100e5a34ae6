/** Two lists are right, and that is the happy path. Add the other keys of the fixtures, a key that no repository has, and an empty one. And ask the same client more than once. */
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

  test('gives all names', async () => {
    expect(await client.publicRepos()).toEqual(expectedRepos);
  });

  test('gives the names with a license', async () => {
    expect(await client.publicRepos('apache-2.0')).toEqual(apache2Repos);
  });
});
