/** Nothing is handed in: a spy stands in for the global `fetch`, and answers by address. */
import { GithubOrgClient } from '#given/05-client-org';
import { afterEach, describe, expect, it, vi } from 'vitest';

const answers = new Map([
  ['https://api.github.com/orgs/google', { login: 'google', repos_url: 'https://api.github.com/orgs/google/repos' }],
  ['https://api.github.com/orgs/abc', { login: 'abc', repos_url: 'https://api.github.com/orgs/abc/repos' }],
]);

describe('org', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is asked for once by each client', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation((url) => {
      const answer = typeof url === 'string' ? answers.get(url) : undefined;
      return Promise.resolve(answer ? Response.json(answer) : new Response('', { status: 404 }));
    });
    const clients = ['google', 'abc'].map((orgName) => new GithubOrgClient(orgName));
    expect(await Promise.all(clients.map((client) => client.org))).toEqual([...answers.values()]);
    expect(await Promise.all(clients.map((client) => client.org))).toEqual([...answers.values()]);
    expect(fetch.mock.calls).toEqual([...answers.keys()].map((url) => [url]));
  });

  it('rejects when the line is dead', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
    await expect(new GithubOrgClient('abc').org).rejects.toThrow('fetch failed');
  });
});
