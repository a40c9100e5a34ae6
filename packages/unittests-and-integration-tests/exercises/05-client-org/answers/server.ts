/** A server on this machine answers; the fetcher that is handed in sends each question there instead of to GitHub. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getJson, HttpError } from '#given/03-mock-http';
import { GithubOrgClient } from '#given/05-client-org';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let requests: string[] = [];
let base = '';
const server = createServer((request, response) => {
  const path = request.url ?? '';
  requests.push(path);
  response.statusCode = path === '/orgs/none' ? 404 : 200;
  response.end(JSON.stringify({ login: path.split('/').at(-1), repos_url: `https://api.github.com${path}/repos` }));
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
});

const throughTheServer = (url: string) => getJson(url.replace('https://api.github.com', base));

test.each(['google', 'abc'])('org of %s', async (orgName) => {
  const client = new GithubOrgClient(orgName, throughTheServer);
  const expected = { login: orgName, repos_url: `https://api.github.com/orgs/${orgName}/repos` };
  await expect(client.org).resolves.toEqual(expected);
  await expect(client.org).resolves.toEqual(expected);
  expect(requests).toEqual([`/orgs/${orgName}`]);
});

test('404', async () => {
  await expect(new GithubOrgClient('none', throughTheServer).org).rejects.toThrow(HttpError);
});
