/** Everything is tried with one organization alone, so the name might as well be written into the code. Make a second row with another name, and let address and answer differ with it. */
import { GithubOrgClient } from '#given/05-client-org';
import { expect, test, vi } from 'vitest';

const payload = { login: 'google', repos_url: 'https://api.github.com/orgs/google/repos' };

test('asks once and gives the answer', async () => {
  const fetchJson = vi.fn(() => Promise.resolve(payload));
  const client = new GithubOrgClient('google', fetchJson);
  expect(await client.org).toEqual(payload);
  expect(await client.org).toEqual(payload);
  expect(fetchJson.mock.calls).toEqual([['https://api.github.com/orgs/google']]);
});

test('rejects', async () => {
  const client = new GithubOrgClient('google', () => Promise.reject(new Error('no line')));
  await expect(client.org).rejects.toThrow('no line');
});
