/** A real server on this machine holds the fixtures, and a spy on `fetch` sends each request there instead of to GitHub. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

let requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  response.setHeader('connection', 'close');
  if (request.url === '/orgs/google') response.end(JSON.stringify(orgPayload));
  else if (request.url === '/orgs/google/repos') response.end(JSON.stringify(reposPayload));
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const realFetch = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((url) => realFetch(base + new URL(url as string).pathname));
});

afterAll(() => {
  vi.mocked(fetch).mockRestore();
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  requests = [];
});

describe.each(['the first client', 'the second client'])('%s', () => {
  test('asks the server twice', async () => {
    const client = new GithubOrgClient('google');
    await expect(client.reposPayload).resolves.toEqual(reposPayload);
    await expect(client.reposPayload).resolves.toHaveLength(9);
    await expect(client.org).resolves.toEqual(orgPayload);
    expect(requests).toEqual(['/orgs/google', '/orgs/google/repos']);
  });
});

test('hears of a 404', async () => {
  await expect(new GithubOrgClient(`x${orgUrl.length}`).reposPayload).rejects.toThrow(/404$/);
});
