import { createServer, type Server as HttpServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launch, type Browser as Firefox } from 'puppeteer-core';

const dist = path.resolve(import.meta.dirname, '../dist');

/** The browsers in which answers are judged. Their engines differ. */
export const browserNames = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The places where systems have their browsers; `CHROMIUM` and `FIREFOX` name others. */
const places: Record<BrowserName, string[]> = {
  Chromium: [
    process.env.CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  Firefox: [
    process.env.FIREFOX ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Has the built files and the pages of a test. */
export interface Server {
  origin: string;
  /** Paths that were asked for, since the start. */
  requests: string[];
  close(): Promise<void>;
}

/** A server, and a Chromium beside it. */
export interface Site extends Server {
  browser: Browser;
  open(pathname: string): Promise<Page>;
}

/** A page that has the judge and nothing else, in a browser of its own. */
export interface BarePage {
  /** The value of an expression, awaited. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts a server. Its answers carry the CSP that a site needs. */
export async function startServer(pages: Record<string, string>, policy: string): Promise<Server> {
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
  return {
    origin: `http://localhost:${String(portOf(server))}`,
    requests,
    async close() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts a server and a Chromium. */
export async function startSite(pages: Record<string, string>, policy: string): Promise<Site> {
  const browser = await startChromium();
  const server = await startServer(pages, policy);
  return {
    ...server,
    browser,
    async open(pathname) {
      const page = await browser.newPage();
      await page.goto(`${server.origin}${pathname}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executableOf('Chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

/** Playwright drives only a Firefox of its own making, puppeteer the one that people have. */
export async function startFirefox(): Promise<Firefox> {
  return launch({ browser: 'firefox', executablePath: executableOf('Firefox'), protocolTimeout: 0 });
}

/** How to open the page that has the judge and nothing else. */
export const barePages: Record<BrowserName, (origin: string) => Promise<BarePage>> = {
  async Chromium(origin) {
    const browser = await startChromium();
    const page = await browser.newPage();
    await page.goto(`${origin}/bare`);
    // Not waitForFunction: it evaluates a string on each attempt, and the site's policy forbids that.
    await page.locator('html[data-judge=ready]').waitFor({ state: 'attached' });
    return { evaluate: (expression) => page.evaluate(expression), close: () => browser.close() };
  },
  async Firefox(origin) {
    const browser = await startFirefox();
    const page = await browser.newPage();
    await page.goto(`${origin}/bare`);
    await page.waitForSelector('html[data-judge=ready]');
    return {
      evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
      close: () => browser.close(),
    };
  },
};

function executableOf(browser: BrowserName): string {
  const found = places[browser].find((place) => place !== '' && existsSync(place));
  if (found === undefined)
    throw new Error(`There is no ${browser}: install one, or set ${browser.toUpperCase()} to its path`);
  return found;
}

function portOf(server: HttpServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
