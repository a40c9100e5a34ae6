// How the tests of site and play start a browser.
import { chromium, type Browser } from 'playwright-core';
import { launch, type Browser as Firefox } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

export { browserNames, type BrowserName } from './find-browser.ts';

/**
 * Starts the Chromium of this machine, through Playwright.
 *
 * @returns The browser, without a page.
 */
export async function startChromium(): Promise<Browser> {
  // What playwright-core does not switch off by itself; and root has no sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: findBrowser('Chromium'),
    args: ['--disable-gpu', '--disable-quic', ...sandbox],
  });
}

/**
 * Starts the Firefox of this machine. Playwright drives only a Firefox of its own making, puppeteer the one that people
 * have.
 *
 * @returns The browser.
 */
export async function startFirefox(): Promise<Firefox> {
  return launch({ browser: 'firefox', executablePath: findBrowser('Firefox'), protocolTimeout: 0 });
}
