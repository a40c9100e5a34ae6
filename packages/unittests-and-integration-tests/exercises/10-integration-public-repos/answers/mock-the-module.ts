/** `vi.mock` replaces the module with `getJson`, and one report of all lists is compared with an inline snapshot. */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/10-integration-public-repos';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('#given/03-mock-http', () => ({ getJson: vi.fn() }));

beforeEach(() => {
  vi.mocked(getJson).mockImplementation((url) => {
    if (url === orgUrl) return Promise.resolve(orgPayload);
    return url === orgPayload.repos_url ? Promise.resolve(reposPayload) : Promise.reject(new Error(`nobody at ${url}`));
  });
});

test('lists', async () => {
  const client = new GithubOrgClient('google');
  const lines: string[] = [];
  for (const license of [undefined, 'apache-2.0', 'bsd-3-clause', 'bsl-1.0', 'other', 'XLICENSE', '']) {
    const names = await client.publicRepos(license).catch((error: unknown) => [(error as Error).name]);
    lines.push(`${license ?? 'all'}: ${names.join(', ')}`);
  }
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "all: episodes.dart, cpp-netlib, dagger, ios-webkit-debug-proxy, google.github.io, kratu, build-debian-cloud, traceur-compiler, firmata.py
    apache-2.0: dagger, kratu, traceur-compiler, firmata.py
    bsd-3-clause: episodes.dart
    bsl-1.0: cpp-netlib
    other: ios-webkit-debug-proxy, build-debian-cloud
    XLICENSE: 
    : TypeError"
  `);
});
