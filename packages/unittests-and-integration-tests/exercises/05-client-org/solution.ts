import { GithubOrgClient, type JsonFetcher } from '#given/05-client-org';
import { describe, expect, test, vi } from 'vitest';

/** Each test gets a client and a fake of its own: no counter and no answer is carried over. */
function clientOf(orgName: string) {
  const payload = { login: orgName, repos_url: `https://api.github.com/orgs/${orgName}/repos`, id: orgName.length };
  const fetchJson = vi.fn<JsonFetcher>().mockResolvedValue(payload);
  return { client: new GithubOrgClient(orgName, fetchJson), fetchJson, payload };
}

describe.each([
  { orgName: 'google', url: 'https://api.github.com/orgs/google' },
  { orgName: 'abc', url: 'https://api.github.com/orgs/abc' },
])('org of a client for $orgName', ({ orgName, url }) => {
  test('gives what GitHub answered', async () => {
    const { client, payload } = clientOf(orgName);
    expect(await client.org).toEqual(payload);
  });

  test('asks once, also when it is read again', async () => {
    const { client, fetchJson, payload } = clientOf(orgName);
    await client.org;
    expect(await client.org).toEqual(payload);
    expect(fetchJson).toHaveBeenCalledExactlyOnceWith(url);
  });

  test('rejects with the error of the question', async () => {
    const { client, fetchJson } = clientOf(orgName);
    const failure = new Error('the line is dead');
    fetchJson.mockRejectedValue(failure);
    await expect(client.org).rejects.toBe(failure);
  });
});

test('two clients ask one question each, and do not mix the answers up', async () => {
  const google = clientOf('google');
  const abc = clientOf('abc');
  expect(await google.client.org).toEqual(google.payload);
  expect(await abc.client.org).toEqual(abc.payload);
  expect(google.fetchJson).toHaveBeenCalledOnce();
  expect(abc.fetchJson).toHaveBeenCalledOnce();
});
