// The element in Firefox, from the first click to a pass. What it is made of is tried in Chromium.
import { startFirefox } from '@backend-ts/web-test/browser';
import type { StaticServer } from '@backend-ts/web-test/server';
import type { Browser as Firefox, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from './site.ts';

const room = 'play-exercise[room="variable-annotations/01-add"]';

describe('<play-exercise> in Firefox', () => {
  let server: StaticServer;
  let browser: Firefox;
  let page: Page;
  /** What the page complains of: errors, and what its CSP forbids. */
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await serveSite();
    browser = await startFirefox();
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server.origin}/lesson`);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Types over whatever stands there, and runs it. */
  async function run(text: string, kind: string): Promise<string> {
    await page.locator(`${room} >>> .cm-content`).click();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const verdict = await page.locator(`${room} >>> .verdict[data-kind=${kind}]`).waitHandle();
    return verdict.evaluate((element) => (element as HTMLElement).innerText);
  }

  test('opens the editor, says what is wrong, and sees the right answer', async () => {
    await page.locator(`${room} pre.play-code`).click();
    const failed = await run('export const add = (a: number, b: number): number => a - b;', 'failed');
    expect(failed).toContain('4 of 6 tests fail');
    expect(failed).toContain("(the test's line 20)");
    expect(failed).toContain('expected: 3.33\nreceived: -1.11');
    await run('export const add = (a: number, b: number): number => a + b;', 'passed');
    expect(complaints).toEqual([]);
  });
});
