/** A table of repositories with `describe.for`, what each of them has, and chai's words. */
import { GithubOrgClient } from '#given/08-has-license';
import { describe, expect, it } from 'vitest';

describe.for([
  ['the license apache-2.0', { license: { key: 'apache-2.0' } }, ['apache-2.0']],
  ['the license apache-1.1', { license: { key: 'apache-1.1' } }, []],
  ['the license null', { license: null }, []],
  ['no word about a license', {}, []],
] as const)('a repository with %s', ([, repo, has]) => {
  it.each(['apache-2.0', 'mit'])('and the key %s', (key) => {
    expect(GithubOrgClient.hasLicense(repo, key)).to.equal((has as readonly string[]).includes(key));
  });

  it('and an empty key', () => {
    expect(() => GithubOrgClient.hasLicense(repo, '')).to.throw(TypeError, 'empty');
  });
});
