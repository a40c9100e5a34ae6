import { GithubOrgClient } from '#given/08-has-license';
import { describe, expect, test } from 'vitest';

describe('GithubOrgClient.hasLicense()', () => {
  test('says whether a repository has a license', () => {
    // TODO: make a table of repositories and keys, with what must come out for each.
    expect(GithubOrgClient.hasLicense({ license: { key: 'mit' } }, 'mit')).toBe('Not written yet: the tests');
  });
});
