/** A class of the student's own holds a repository that is changed step by step: each test tells what one change does. */
import { GithubOrgClient } from '#given/08-has-license';
import { beforeEach, describe, expect, test } from 'vitest';

class Probe {
  repo: { license?: { key: string } | null } = { license: { key: 'gpl-3.0' } };
  licenseKey = 'gpl-3.0';

  ask(): boolean {
    return GithubOrgClient.hasLicense(this.repo, this.licenseKey);
  }
}

let probe: Probe;
beforeEach(() => {
  probe = new Probe();
  expect(probe.ask()).toBe(true);
});

describe('is no longer true when', () => {
  test('the license is another', () => {
    probe.repo.license = { key: 'mit' };
    expect(probe.ask()).toStrictEqual(false);
  });
  test('the key is that of another version', () => {
    probe.licenseKey = 'gpl-2.0';
    expect(probe.ask()).toStrictEqual(false);
  });
  test('the license becomes null', () => {
    probe.repo.license = null;
    expect(probe.ask()).toStrictEqual(false);
  });
  test('the license is taken away', () => {
    delete probe.repo.license;
    expect(probe.ask()).toStrictEqual(false);
  });
});

test.each([[{ license: null }], [{ license: { key: 'x' } }]])('asks for a key: %j', (repo) => {
  probe.licenseKey = '';
  probe.repo = repo;
  expect(() => probe.ask()).toThrow(new TypeError('Cannot look for a license: licenseKey is empty'));
});
