import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@backend-ts/web-test/server';
import { afterAll, describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { openPage } from './open-page.ts';
import { kindsOfPages } from './pages.ts';

const { origin, close } = await serve(builtSite);
afterAll(close);

async function faultsIn(builder: AxeBuilder): Promise<object[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ id, target, html })));
}

describe('axe', () => {
  test.each(kindsOfPages)('finds no fault in $kind', async ({ address }) => {
    const page = await openPage({ origin, colorScheme: 'light' });
    await page.goto(address);
    expect(await faultsIn(new AxeBuilder({ page }))).toEqual([]);
  });

  // Dark pages differ from light ones in their colours alone.
  test.each(kindsOfPages)('finds enough contrast in $kind when it is dark', async ({ address }) => {
    const page = await openPage({ origin, colorScheme: 'dark' });
    await page.goto(address);
    expect(await faultsIn(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
  });

  test('finds no fault in the search', async () => {
    const page = await openPage({ origin });
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('waitN');
    await page.locator('site-search li a').first().waitFor();
    expect(await faultsIn(new AxeBuilder({ page }).include('site-search'))).toEqual([]);
  });
});
