import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { browser, openPage } from './browser.ts';
import { kindsOfPages } from './pages.ts';
import { builtSite, serve } from './server.ts';

const { origin, close } = await serve(builtSite);
afterAll(close);

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  kindsOfPages.map(({ kind, address }) => ({ kind, address, colorScheme })),
);

describe.skipIf(browser === null)('axe', () => {
  test.each(looks)('finds no fault in $kind, $colorScheme', async ({ address, colorScheme }) => {
    const page = await openPage({ origin, colorScheme });
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ id, target, html })));
    expect(faults).toEqual([]);
  });

  test('finds no fault in the search', async () => {
    const page = await openPage({ origin });
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('waitN');
    await page.locator('site-search li a').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
