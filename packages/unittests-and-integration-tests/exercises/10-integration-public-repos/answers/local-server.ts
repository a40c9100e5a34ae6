/** A real server on this machine holds the fixtures; a fixture of `test.extend` starts it, and sends the requests of `fetch` there. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  apache2Repos,
  expectedRepos,
  GithubOrgClient,
  orgPayload,
  reposPayload,
} from '#given/10-integration-public-repos';
import { describe, expect, test as base, vi } from 'vitest';

const pages: Record<string, object> = { '/orgs/google': orgPayload, '/orgs/google/repos': reposPayload };

const test = base.extend<{ client: GithubOrgClient }>({
  client: async ({ task: _task }, use) => {
    const server = createServer((request, response) => {
      const page = pages[request.url ?? ''];
      response.writeHead(page ? 200 : 404, { connection: 'close' }).end(JSON.stringify(page ?? {}));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const realFetch = globalThis.fetch;
    using _spy = vi.spyOn(globalThis, 'fetch').mockImplementation((url) => {
      const { pathname } = new URL(url as string);
      return realFetch(`http://127.0.0.1:${port}${pathname}`);
    });
    await use(new GithubOrgClient('google'));
    server.closeAllConnections();
    server.close();
  },
});

describe('publicRepos()', () => {
  test('without a license, then with one', async ({ client }) => {
    expect(await client.publicRepos()).to.deep.equal(expectedRepos);
    expect(await client.publicRepos('apache-2.0')).to.deep.equal(apache2Repos);
  });

  test('with the license that is no license', async ({ client }) => {
    expect(await client.publicRepos('other')).to.deep.equal(['ios-webkit-debug-proxy', 'build-debian-cloud']);
  });

  test('with a license that nobody has', async ({ client }) => {
    expect(await client.publicRepos('gpl-3.0'))
      .to.be.an('array')
      .with.lengthOf(0);
  });

  test('with no key at all', async ({ client }) => {
    await expect(client.publicRepos('')).rejects.toThrow('empty');
  });
});
