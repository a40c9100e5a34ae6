/** `toBeFalsy` is content with `null` and `undefined`, too, and the function promises a boolean. Ask for `false` itself. */
import { GithubOrgClient } from '#given/08-has-license';
import { describe, expect, test } from 'vitest';

describe('GithubOrgClient.hasLicense()', () => {
  test('says yes for the same key', () => {
    expect(GithubOrgClient.hasLicense({ license: { key: 'mit' } }, 'mit')).toBeTruthy();
  });

  test.each([
    { repo: { license: { key: 'mit' } }, licenseKey: 'gpl-3.0' },
    { repo: { license: { key: 'gpl-2.0' } }, licenseKey: 'gpl-3.0' },
    { repo: { license: null }, licenseKey: 'mit' },
    { repo: {}, licenseKey: 'mit' },
  ])('says no for $repo and $licenseKey', ({ repo, licenseKey }) => {
    expect(GithubOrgClient.hasLicense(repo, licenseKey)).toBeFalsy();
  });

  test.each([{ license: { key: 'mit' } }, { license: null }, {}])('refuses an empty key for %o', (repo) => {
    expect(() => GithubOrgClient.hasLicense(repo, '')).toThrow(TypeError);
  });
});
