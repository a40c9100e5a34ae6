/** Your fake gives its answer whatever it is asked, and nobody looks at the question. A client that asks at the wrong address, or far too often, passes. Ask the fake how it was called. */
import { GithubOrgClient } from '#given/05-client-org';
import { describe, expect, test } from 'vitest';

describe.each([{ orgName: 'google' }, { orgName: 'abc' }])('org for $orgName', ({ orgName }) => {
  const payload = { login: orgName, repos_url: `https://api.github.com/orgs/${orgName}/repos` };

  test('gives the answer, and gives it again', async () => {
    const client = new GithubOrgClient(orgName, () => Promise.resolve(payload));
    expect(await client.org).toEqual(payload);
    expect(await client.org).toEqual(payload);
  });

  test('rejects', async () => {
    const client = new GithubOrgClient(orgName, () => Promise.reject(new Error('no line')));
    await expect(client.org).rejects.toThrow('no line');
  });
});
