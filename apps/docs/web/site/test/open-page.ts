import { startChromium } from '@backend-ts/web-test/browser';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';

const browser = await startChromium();
afterAll(() => browser.close());

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
