import { startChromium, startFirefox, type BrowserName } from '@backend-ts/web-test/browser';

/** A page that has the judge and nothing else, in a browser of its own. */
export interface BarePage {
  /** The value of an expression, awaited. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
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
