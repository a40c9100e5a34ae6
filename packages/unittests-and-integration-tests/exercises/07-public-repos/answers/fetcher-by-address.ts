/** Nothing is spied on: one fake answers both questions by their address and keeps a log, and node's assertions compare. */
import assert from 'node:assert/strict';
import { GithubOrgClient } from '#given/07-public-repos';
import { test } from 'vitest';

const orgUrl = 'https://api.github.com/orgs/google';
const reposUrl = 'https://api.github.com/orgs/google/repos';

function fakeGithub(repos: unknown[] | null) {
  const log: string[] = [];
  const client = new GithubOrgClient('google', (url) => {
    log.push(url);
    if (url === orgUrl) return Promise.resolve({ login: 'google', repos_url: reposUrl });
    return repos && url === reposUrl ? Promise.resolve(repos) : Promise.reject(new Error(`404 at ${url}`));
  });
  return { client, log };
}

test('names in order, asked for once', async () => {
  const { client, log } = fakeGithub([
    { name: 'b' },
    { name: 'a', license: null },
    { name: 'c', license: { key: 'k' } },
  ]);
  for (let call = 0; call < 3; call++) assert.deepEqual(await client.publicRepos(), ['b', 'a', 'c']);
  assert.deepEqual(log, [orgUrl, reposUrl]);
});

test('no repositories', async () => {
  assert.deepEqual(await fakeGithub([]).client.publicRepos(), []);
});

test('no list', async () => {
  await assert.rejects(fakeGithub(null).client.publicRepos(), /404/);
});
