/** One test for each reason, without a table, and node's own assertions. */
import assert from 'node:assert/strict';
import { GithubOrgClient, type Repository } from '#given/08-has-license';
import { test } from 'vitest';

function hasLicense(repo: Omit<Repository, 'name'>, licenseKey: string): boolean {
  return GithubOrgClient.hasLicense(repo, licenseKey);
}

test('the same license', () => {
  assert.equal(hasLicense({ license: { key: 'bsd-3-clause' } }, 'bsd-3-clause'), true);
});

test('another version of the license', () => {
  assert.equal(hasLicense({ license: { key: 'bsd-3-clause' } }, 'bsd-2-clause'), false);
});

test('another license', () => {
  assert.equal(hasLicense({ license: { key: 'other' } }, 'mit'), false);
});

test('no license', () => {
  assert.equal(hasLicense({ license: null }, 'mit'), false);
  assert.equal(hasLicense({}, 'mit'), false);
});

test('no key', () => {
  assert.throws(() => hasLicense({}, ''), TypeError);
  assert.throws(() => hasLicense({ license: { key: 'mit' } }, ''), { message: /licenseKey is empty/ });
});
