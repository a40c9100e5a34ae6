/** One set-up and one client for all tests, a table of argument lists, and a `fetch` that rejects at an unknown address. */
import * as given from '#given/10-integration-public-repos';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

beforeAll(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    await Promise.resolve();
    if (url === given.orgUrl) return Response.json(given.orgPayload);
    if (url === given.orgPayload.repos_url) return Response.json(given.reposPayload);
    throw new TypeError('fetch failed');
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the client of google', () => {
  const google = new given.GithubOrgClient('google');

  it.for([
    [[], given.expectedRepos],
    [['apache-2.0'], given.apache2Repos],
    [['other'], ['ios-webkit-debug-proxy', 'build-debian-cloud']],
    [['apache'], []],
    [[undefined], given.expectedRepos],
  ] as const)('gives for %j the names %j', async ([args, names]) => {
    await expect(google.publicRepos(...args)).resolves.toStrictEqual([...names]);
  });

  it('gives nothing for an empty key', async () => {
    await expect(google.publicRepos('')).rejects.toBeInstanceOf(TypeError);
  });
});
