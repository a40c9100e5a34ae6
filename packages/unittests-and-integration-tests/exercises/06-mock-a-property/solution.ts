import { GithubOrgClient, type Organization } from '#given/06-mock-a-property';
import { describe, expect, test, vi } from 'vitest';

/** Asks nobody: `org` of this one client is replaced. */
function clientWith(org: Organization): GithubOrgClient {
  const client = new GithubOrgClient('google');
  vi.spyOn(client, 'org', 'get').mockResolvedValue(org);
  return client;
}

describe('publicReposUrl of GithubOrgClient', () => {
  test.each<Organization>([
    { login: 'google', repos_url: 'https://api.github.com/orgs/google/repos' },
    { login: 'alphabet', repos_url: 'https://github.example.com/Lists/1342004?page=2&sort=name' },
  ])('is $repos_url, because org says so', async (org) => {
    expect(await clientWith(org).publicReposUrl).toBe(org.repos_url);
  });

  test('is its own for each client', async () => {
    const one = clientWith({ login: 'one', repos_url: 'https://github.example.com/1' });
    const two = clientWith({ login: 'two', repos_url: 'https://github.example.com/2' });
    expect(await Promise.all([one.publicReposUrl, two.publicReposUrl])).toEqual([
      'https://github.example.com/1',
      'https://github.example.com/2',
    ]);
  });

  test('rejects with the error of org', async () => {
    const client = new GithubOrgClient('google');
    const failure = new Error('the line is dead');
    vi.spyOn(client, 'org', 'get').mockRejectedValue(failure);
    await expect(client.publicReposUrl).rejects.toBe(failure);
  });
});
