/** One yes and one no show that the answer depends on the key, and no more. A no has several reasons: find a case for each, and one where the keys are nearly equal. Then look at the empty key. */
import { GithubOrgClient } from '#given/08-has-license';
import { describe, expect, test } from 'vitest';

describe('GithubOrgClient.hasLicense()', () => {
  test.each([
    { repo: { license: { key: 'my_license' } }, licenseKey: 'my_license', expected: true },
    { repo: { license: { key: 'other_license' } }, licenseKey: 'my_license', expected: false },
  ])('says $expected for $repo', ({ repo, licenseKey, expected }) => {
    expect(GithubOrgClient.hasLicense(repo, licenseKey)).toBe(expected);
  });
});
