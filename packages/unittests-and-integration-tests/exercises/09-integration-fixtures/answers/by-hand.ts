/** Nothing of `vi` is used: a class stands in for GitHub, the old function is kept in a variable, and node's assertions compare. */
import assert from 'node:assert/strict';
import { HttpError } from '#given/03-mock-http';
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterEach, beforeEach, test } from 'vitest';

class FakeGithub {
  readonly log: unknown[] = [];
  readonly #pages: Record<string, unknown> = { [orgUrl]: orgPayload, [orgPayload.repos_url]: reposPayload };

  readonly fetch = async (address: unknown): Promise<Response> => {
    this.log.push(address);
    await Promise.resolve();
    const page = this.#pages[String(address)];
    return new Response(JSON.stringify(page ?? null), { status: page === undefined ? 404 : 200 });
  };
}

const before = globalThis.fetch;
let github: FakeGithub;

beforeEach(() => {
  github = new FakeGithub();
  globalThis.fetch = github.fetch;
});

afterEach(() => {
  globalThis.fetch = before;
});

test('two clients ask for themselves', async () => {
  for (const round of [1, 2]) {
    const client = new GithubOrgClient('google');
    assert.deepEqual(await client.reposPayload, reposPayload);
    assert.deepEqual(await client.reposPayload, reposPayload);
    assert.deepEqual(await client.org, orgPayload);
    assert.equal(github.log.length, 2 * round);
  }
  assert.deepEqual(github.log, [orgUrl, orgPayload.repos_url, orgUrl, orgPayload.repos_url]);
});

test('a stranger', async () => {
  await assert.rejects(async () => new GithubOrgClient('abc').reposPayload, HttpError);
});
