/** The client and its fetcher stay as they are, down to the global `fetch`, which a spy replaces. */
import { HttpError } from '#given/03-mock-http';
import { GithubOrgClient } from '#given/07-public-repos';
import { beforeEach, expect, test, vi } from 'vitest';

const fetch = vi.spyOn(globalThis, 'fetch');
beforeEach(() => {
  fetch.mockReset().mockRejectedValue(new Error('asked once too often'));
});

test.for([
  { repos: [], names: [] },
  { repos: [{ name: 'one', license: null }], names: ['one'] },
  { repos: [{ name: 'x-1' }, { name: 'X-0' }, { name: 'a-9' }], names: ['x-1', 'X-0', 'a-9'] },
])('lists $names', async ({ repos, names }) => {
  fetch.mockResolvedValueOnce(Response.json({ login: 'acme', repos_url: 'https://acme.example/list' }));
  fetch.mockResolvedValueOnce(Response.json(repos));
  const client = new GithubOrgClient('acme');
  const twice = [await client.publicRepos(), await client.publicRepos()];
  expect(twice).toStrictEqual([names, names]);
  expect(fetch.mock.calls.flat()).toEqual(['https://api.github.com/orgs/acme', 'https://acme.example/list']);
});

test('fails with the status of the list', async () => {
  fetch.mockResolvedValueOnce(Response.json({ login: 'acme', repos_url: 'https://acme.example/list' }));
  fetch.mockResolvedValueOnce(new Response('', { status: 404 }));
  await expect(new GithubOrgClient('acme').publicRepos()).rejects.toThrow(HttpError);
});
