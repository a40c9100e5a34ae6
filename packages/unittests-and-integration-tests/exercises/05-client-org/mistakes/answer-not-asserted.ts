/** Your tests count the calls of the fake, and never look at what `org` gives. So they test the question and not the answer: compare both. */
import { GithubOrgClient } from '#given/05-client-org';
import { expect, test, vi } from 'vitest';

test.each(['google', 'abc'])('asks once for %s', async (orgName) => {
  const fetchJson = vi.fn(() => Promise.resolve({ login: orgName, repos_url: '' }));
  const client = new GithubOrgClient(orgName, fetchJson);
  await client.org;
  await client.org;
  expect(fetchJson).toHaveBeenCalledExactlyOnceWith(`https://api.github.com/orgs/${orgName}`);
});
