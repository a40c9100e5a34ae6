/** The empty key meets only a repository that has a license. Code that looks at the license first may never get to the key: try the empty key where there is no license, too. */
import { GithubOrgClient } from '#given/08-has-license';
import { describe, expect, test } from 'vitest';

describe('GithubOrgClient.hasLicense()', () => {
  test.each([
    { repo: { license: { key: 'mit' } }, licenseKey: 'mit', expected: true },
    { repo: { license: { key: 'mit' } }, licenseKey: 'gpl-3.0', expected: false },
    { repo: { license: { key: 'gpl-2.0' } }, licenseKey: 'gpl-3.0', expected: false },
    { repo: { license: null }, licenseKey: 'mit', expected: false },
    { repo: {}, licenseKey: 'mit', expected: false },
  ])('says $expected for $repo and $licenseKey', ({ repo, licenseKey, expected }) => {
    expect(GithubOrgClient.hasLicense(repo, licenseKey)).toBe(expected);
  });

  test('refuses an empty key', () => {
    expect(() => GithubOrgClient.hasLicense({ license: { key: 'mit' } }, '')).toThrow(TypeError);
  });
});
