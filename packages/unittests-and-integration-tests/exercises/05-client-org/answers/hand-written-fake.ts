/** A fake written by hand, with a log of its own, and node's assertions: nothing of `vi` is used. */
import assert from 'node:assert/strict';
import { GithubOrgClient } from '#given/05-client-org';
import { test } from 'vitest';

class FakeGithub {
  readonly log: string[] = [];

  readonly fetchJson = async (url: string): Promise<unknown> => {
    this.log.push(url);
    await Promise.resolve();
    if (url.endsWith('/nobody')) throw new Error('nobody is there');
    return { url, login: url.slice(-3), repos_url: url + '/repos' };
  };
}

for (const orgName of ['google', 'abc']) {
  test(`org of ${orgName}`, async () => {
    const github = new FakeGithub();
    const client = new GithubOrgClient(orgName, github.fetchJson);
    const url = 'https://api.github.com/orgs/' + orgName;
    const expected = { url, login: orgName.slice(-3), repos_url: url + '/repos' };
    assert.deepEqual(await client.org, expected);
    assert.deepEqual(await client.org, expected);
    assert.deepEqual(github.log, [url]);
  });
}

test('a failure', async () => {
  await assert.rejects(async () => new GithubOrgClient('nobody', new FakeGithub().fetchJson).org, /nobody is there/);
});
