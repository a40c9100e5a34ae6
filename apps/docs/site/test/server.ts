import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** The site as it was built. */
export const builtSite = path.resolve(import.meta.dirname, '../dist');

/** A folder that is served on a port of its own. */
export interface StaticServer {
  /** `http://localhost:41234`, without a slash at the end. */
  origin: string;
  /** Ends the server and whatever is connected to it; may be called twice. */
  close(): void;
}

/**
 * Serves a folder as any static server would.
 *
 * @param folder - The folder. Files may change while it is served.
 * @returns The server, which listens.
 */
export async function serve(folder: string): Promise<StaticServer> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
