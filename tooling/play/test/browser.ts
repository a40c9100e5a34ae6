import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const dist = path.resolve(import.meta.dirname, '../dist');

/** The places where systems have a Chromium; `CHROMIUM` names another. */
const places = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** A browser, and a server that has the built files and the pages of a test. */
export interface Site {
  browser: Browser;
  origin: string;
  /** Paths that were asked for, since the start. */
  requests: string[];
  open(pathname: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts both. Pages carry the CSP that a site needs. */
export async function startSite(pages: Record<string, string>, policy: string): Promise<Site> {
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) throw new Error('There is no Chromium: install one, or set CHROMIUM to its path');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const page = pages[pathname];
    const file = path.join(dist, pathname);
    if (page === undefined && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(page === undefined ? file : pathname)] ?? 'text/html',
      'content-security-policy': policy,
    });
    response.end(page ?? readFileSync(file));
  });
  server.on('upgrade', (_request, socket) => {
    requests.push('a socket');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const origin = `http://localhost:${String(portOf(server))}`;
  return {
    browser,
    origin,
    requests,
    async open(pathname) {
      const page = await browser.newPage();
      await page.goto(`${origin}${pathname}`);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
