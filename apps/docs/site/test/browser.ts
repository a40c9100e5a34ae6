import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';

/** What Linux calls them; playwright-core itself knows where Chrome and Edge are on macOS and Windows. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What playwright-core does not switch off by itself. */
const flags = ['--disable-gpu', '--disable-quic'];

/** The browser of this machine; null where there is none. */
export const browser = await openBrowser();

afterAll(() => browser?.close());

/** What a page is opened with, besides what playwright-core knows. */
export interface PageOptions extends BrowserContextOptions {
  /** The address that is the site's own: all other requests are faults. */
  origin: string;
  /** Faults that the test is about. */
  expected?: RegExp;
}

/**
 * Opens an empty page in a profile of its own. The test fails if the page writes an error into the console, if a request
 * fails, or if one leaves the site.
 *
 * @param options - What the profile is like. Service workers are blocked unless they are allowed here.
 * @returns The page; it is closed when the test ends.
 */
export async function openPage({ origin, expected, ...options }: PageOptions): Promise<Page> {
  if (browser === null) throw new Error('Cannot open a page: this machine has no browser');
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', ...options });
  const faults: string[] = [];
  context.on('request', (request) => {
    // What a page has made itself it asks nobody for.
    const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith('blob:');
    if (!isOwn) faults.push(`asked another site for ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left gives up what it was fetching.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`could not fetch ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`got ${response.status()} for ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(`threw ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`wrote ${message.text()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults.filter((fault) => expected === undefined || !expected.test(fault))).toEqual([]);
  });
  return context.newPage();
}

async function openBrowser(): Promise<Browser | null> {
  const args = process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
  const found = process.env.CHROME_PATH ?? executableOnPath();
  const ways = found === null ? [{ channel: 'chrome' }, { channel: 'msedge' }] : [{ executablePath: found }];
  for (const way of ways) {
    try {
      return await chromium.launch({ ...way, args });
    } catch (error) {
      // Only a browser that is there and does not start is worth a word.
      if (found !== null) throw error;
    }
  }
  console.log('The tests in a browser are skipped: found no Chromium, Chrome or Edge. CHROME_PATH may name one.');
  return null;
}

function executableOnPath(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return files.find((file) => isExecutable(file)) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
