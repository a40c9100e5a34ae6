import { GithubOrgClient } from '#given/08-has-license';
import { describe, expect, test } from 'vitest';

describe('GithubOrgClient.hasLicense()', () => {
  test.each([
    { repo: { license: { key: 'mit' } }, licenseKey: 'mit', expected: true },
    { repo: { license: { key: 'mit' } }, licenseKey: 'gpl-3.0', expected: false },
    { repo: { license: { key: 'gpl-3.0' } }, licenseKey: 'gpl-3.0', expected: true },
    { repo: { license: { key: 'gpl-2.0' } }, licenseKey: 'gpl-3.0', expected: false },
    { repo: { license: null }, licenseKey: 'mit', expected: false },
    { repo: {}, licenseKey: 'mit', expected: false },
  ])('says $expected for $repo and $licenseKey', ({ repo, licenseKey, expected }) => {
    expect(GithubOrgClient.hasLicense(repo, licenseKey)).toBe(expected);
  });

  test.each([{ license: { key: 'mit' } }, { license: null }, {}])('refuses an empty key for %o', (repo) => {
    expect(() => GithubOrgClient.hasLicense(repo, '')).toThrow(TypeError);
  });
});
