/** A fetcher written by hand is handed in, and node's assertions compare: nothing of `vi` is used. */
import assert from 'node:assert/strict';
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/10-integration-public-repos';
import { test } from 'vitest';

const asked: string[] = [];

function fetchJson(url: string): Promise<unknown> {
  asked.push(url);
  return Promise.resolve(url.includes('repos') ? reposPayload : orgPayload);
}

test('one client, many lists', async () => {
  const client = new GithubOrgClient('google', fetchJson);
  const all = await client.publicRepos();
  assert.equal(
    all.join(' '),
    'episodes.dart cpp-netlib dagger ios-webkit-debug-proxy google.github.io kratu build-debian-cloud traceur-compiler firmata.py',
  );
  const apache = await client.publicRepos('apache-2.0');
  assert.deepEqual(apache, [all[2], all[5], all[7], all[8]]);
  assert.deepEqual(await client.publicRepos('other'), [all[3], all[6]]);
  assert.deepEqual(await client.publicRepos('mit'), []);
  assert.deepEqual(asked, [orgUrl, orgPayload.repos_url]);
});

test('no key', async () => {
  await assert.rejects(new GithubOrgClient('google', fetchJson).publicRepos(''), TypeError);
});
