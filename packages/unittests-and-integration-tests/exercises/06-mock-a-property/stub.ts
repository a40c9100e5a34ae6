import { GithubOrgClient } from '#given/06-mock-a-property';
import { describe, expect, test } from 'vitest';

describe('publicReposUrl of GithubOrgClient', () => {
  test('is the repos_url of the organization', async () => {
    // TODO: put a known organization in place of what `org` gives, and expect its repos_url.
    const client = new GithubOrgClient('google', () => Promise.reject(new Error('Not written yet: the tests')));
    expect(await client.publicReposUrl).toBe('https://api.github.com/orgs/google/repos');
  });
});
