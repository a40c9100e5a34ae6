/** You replace `reposPayload`, or you answer every address alike. So the way from the organization to its repositories is not tested: a client may ask anywhere. Replace only the network, and let it know the two addresses alone. */
import { apache2Repos, expectedRepos, GithubOrgClient, reposPayload } from '#given/10-integration-public-repos';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

describe('publicRepos(), from the address to the names', () => {
  let client: GithubOrgClient;

  beforeEach(() => {
    client = new GithubOrgClient('google');
    vi.spyOn(client, 'reposPayload', 'get').mockResolvedValue([...reposPayload]);
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
