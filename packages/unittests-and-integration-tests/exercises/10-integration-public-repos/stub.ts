import { expectedRepos, GithubOrgClient } from '#given/10-integration-public-repos';
import { describe, expect, test } from 'vitest';

describe('publicRepos(), from the address to the names', () => {
  // TODO: let the fixtures answer, as in room 09, and make a table of licenses and names.

  test('gives the names of all repositories', () => {
    expect([GithubOrgClient, expectedRepos]).toBe('Not written yet: the tests');
  });
});
