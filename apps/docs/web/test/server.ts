import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** What pages that a test has made are, by the ending of their path; without one they are HTML. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What a server has besides its folder. */
export interface Extras {
  /** Pages that a test has made, by their path. They come before files. */
  pages?: Readonly<Record<string, string>>;
  /** The CSP that every answer carries. */
  policy?: string;
}

/** A folder that is served on a port of its own. */
export interface StaticServer {
  /** `http://localhost:41234`, without a slash at the end. */
  origin: string;
  /** Paths that were asked for since the start, in order; a socket is `a socket`. */
  requests: string[];
  /** Ends the server and whatever is connected to it; may be called twice. */
  close(): Promise<void>;
}

/**
 * Serves a folder as any static server would.
 *
 * @param folder - The folder. Files may change while it is served.
 * @param extras - What there is besides.
 * @returns The server, which listens.
 */
export async function serve(folder: string, { pages = {}, policy }: Extras = {}): Promise<StaticServer> {
  const files = sirv(folder, { dev: true });
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': types[path.extname(pathname)] ?? 'text/html' }).end(page);
      return;
    }
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.on('upgrade', (_request, socket) => {
    requests.push('a socket');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
