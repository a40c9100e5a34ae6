/** `org` stays as it is: the fetcher that is handed in answers the question for it. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { describe, expect, test, vi } from 'vitest';

describe.each([
  { name: 'google', answer: { login: 'Google', repos_url: 'https://api.example/7?per_page=100' } },
  { name: 'abc', answer: { login: 'abc', repos_url: 'https://api.github.com/organizations/9/repos' } },
])('publicReposUrl for $name', ({ name, answer }) => {
  test('is in the answer', async () => {
    const fetchJson = vi.fn(() => Promise.resolve(answer));
    const client = new GithubOrgClient(name, fetchJson);
    expect(await client.publicReposUrl).toStrictEqual(answer.repos_url);
    expect(fetchJson).toHaveBeenCalledTimes(1);
  });

  test('is not there without an answer', async () => {
    const client = new GithubOrgClient(name, () => Promise.reject(new Error('HTTP 500')));
    await expect(client.publicReposUrl).rejects.toThrow(/500/);
  });
});
