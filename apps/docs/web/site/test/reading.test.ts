import { serve } from '@backend-ts/web-test/server';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { openPage } from './open-page.ts';
import { kindsOfPages } from './pages.ts';

const { origin, close } = await serve(builtSite);
afterAll(close);

const phone = { width: 375, height: 667 };
const desk = { width: 1280, height: 800 };

const addressOf = (page: Page): string => new URL(page.url()).pathname;
const headingOf = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Cannot reach ${selector} by Tab`);
}

describe('the site, read', () => {
  test('leads from the home page to a package, to its first lesson and to the next one', async () => {
    const page = await openPage({ origin });
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Variable annotations' }).first().click();
    await page.waitForURL('**/variable-annotations/');
    await page.locator('main').getByRole('link', { name: 'Add two numbers', exact: true }).click();
    await page.waitForURL('**/01-add/');
    expect(await headingOf(page)).toBe('Add two numbers');
    await page.locator('a[rel="next"]').click();
    await page.waitForURL('**/02-*/');
  });

  test('finds waitN by search, and opens it', async () => {
    const page = await openPage({ origin, viewport: phone });
    await page.goto('/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('waitN');
    await page.locator('site-search').getByRole('link').first().click();
    await page.waitForURL('**/*wait-n/**');
    expect(await page.locator('main').innerText()).toContain('waitN');
  });

  test('is dark where the reader likes it dark, and remembers what the reader chose', async () => {
    const page = await openPage({ origin, viewport: desk, colorScheme: 'dark' });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto('/');
    const dark = await background();
    await page.getByLabel('Select theme').first().selectOption('light');
    const light = await background();
    await page.goto('/100-days/');
    expect(light).not.toBe(dark);
    expect(await background()).toBe(light);
  });

  test.each(kindsOfPages)('fits $kind into a phone without scrolling sideways', async ({ address }) => {
    const page = await openPage({ origin, viewport: phone });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });
});

describe('the site, where it would be changed', () => {
  test.each(kindsOfPages)('runs no script that was put into $kind', async ({ address }) => {
    const page = await openPage({ origin, expected: /Content Security Policy/ });
    await page.goto(address);
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.hasRun = true';
      document.body.append(script);
      return 'hasRun' in globalThis;
    });
    expect(hasRun).toBe(false);
  });
});

describe('the site, by keyboard alone', () => {
  test('begins with a link that skips to the text', async () => {
    const page = await openPage({ origin, viewport: desk });
    await page.goto('/variable-annotations/01-add/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#_top');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('opens another lesson from the sidebar', async () => {
    const page = await openPage({ origin, viewport: desk });
    await page.goto('/variable-annotations/01-add/');
    await tabTo(page, '#starlight__sidebar a[href="/variable-annotations/02-concat/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/02-concat/');
  });

  test('opens and closes a hint', async () => {
    const page = await openPage({ origin, viewport: desk });
    await page.goto('/variable-annotations/01-add/');
    const hint = page.locator('main details').first();
    await tabTo(page, 'main details > summary');
    await page.keyboard.press('Enter');
    expect(await hint.getAttribute('open')).toBe('');
    await page.keyboard.press('Enter');
    expect(await hint.getAttribute('open')).toBeNull();
  });

  test('searches, opens a result, and gives the focus back when the search is closed', async () => {
    const page = await openPage({ origin, viewport: desk });
    await page.goto('/');
    await tabTo(page, '.search-open');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('.search-open'))).toBe(true);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('waitN');
    await page.locator('site-search li a').first().waitFor();
    await tabTo(page, 'site-search li a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/*wait-n/**');
  });
});

describe('the site, without JavaScript', () => {
  const javaScriptEnabled = false;

  test.each([desk, phone])('can be read, hints included, at a width of $width', async (viewport) => {
    const page = await openPage({ origin, javaScriptEnabled, viewport });
    await page.goto('/variable-annotations/01-add/');
    const hint = page.locator('main details').first();
    const text = hint.locator(':scope > :not(summary)').first();
    expect(await text.isVisible()).toBe(false);
    await hint.locator('summary').click();
    expect(await text.isVisible()).toBe(true);
  });

  test.each([desk, phone])('leads to other pages at a width of $width', async (viewport) => {
    const page = await openPage({ origin, javaScriptEnabled, viewport });
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Variable annotations' }).first().click();
    await page.locator('main').getByRole('link', { name: 'Add two numbers', exact: true }).click();
    await page.locator('a[rel="next"]').click();
    await page.locator('.crumbs a').first().click();
    expect(addressOf(page)).toBe('/variable-annotations/');
  });
});
