import { GithubOrgClient, orgPayload } from '#given/09-integration-fixtures';
import { describe, expect, test } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  // TODO: replace fetch in a set-up, and put it back in a tear-down.

  test('learns what GitHub says of the organization', () => {
    expect([GithubOrgClient, orgPayload]).toBe('Not written yet: the tests');
  });
});
