/** `vi.mock` puts a fake in place of the module with `getJson`, as `patch('client.get_json')` does in Python. */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient } from '#given/05-client-org';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('#given/03-mock-http', () => ({ getJson: vi.fn() }));

beforeEach(() => {
  vi.mocked(getJson).mockReset();
});

test.each([
  ['google', { login: 'google', repos_url: 'http://a/' }],
  ['abc', { login: 'abc', repos_url: 'http://b/' }],
])('org of %s', async (orgName, payload) => {
  vi.mocked(getJson).mockResolvedValueOnce(payload);
  const client = new GithubOrgClient(orgName);
  const first = await client.org;
  expect(await client.org).toBe(first);
  expect(first).toStrictEqual(payload);
  expect(getJson).toHaveBeenCalledOnce();
  expect(vi.mocked(getJson).mock.lastCall?.[0]).toBe('https://api.github.com/orgs/' + orgName);
});

test('a failure comes through', async () => {
  vi.mocked(getJson).mockRejectedValue(new Error('500'));
  await expect(new GithubOrgClient('google').org).rejects.toThrow('500');
});
