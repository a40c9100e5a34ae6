import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type StaticServer } from '@backend-ts/web-test/server';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeWorker } from '../../../src/offline.ts';
import { builtSite } from './built-site.ts';
import { openPage } from './open-page.ts';

const serviceWorkers = 'allow';

async function serveUntilDone(folder: string): Promise<StaticServer> {
  const server = await serve(folder);
  onTestFinished(server.close);
  return server;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
}

/** A site of two files, visited once with its worker. */
async function visitSmallSite(expected?: RegExp): Promise<{ folder: string; page: Page }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-offline-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  write(folder, { 'index.html': '<link rel="icon" href="data:,"><p>first</p>', 'same.txt': 'same' });
  writeWorker(folder);
  const { origin } = await serveUntilDone(folder);
  const page = await openPage({ origin, serviceWorkers, ...(expected && { expected }) });
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  return { folder, page };
}

/** Lets the browser look for a new worker; answers when that one is at work or has given up. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // By the time that the update is answered, the new worker may have given up: it is taken when it begins.
    const begun = new Promise<ServiceWorker | null>((resolve) => {
      const take = (): void => {
        resolve(registration.installing);
      };
      registration.addEventListener('updatefound', take, { once: true });
    });
    void registration.update();
    const worker = await begun;
    return new Promise<string>((resolve) => {
      const look = (): void => {
        if (worker?.state === 'activated' || worker?.state === 'redundant') resolve(worker.state);
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = await caches.open('backend-ts');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
  });

describe('the site, without a network', () => {
  test('works after one visit: lessons, guides, search and progress', async () => {
    const { origin, close } = await serveUntilDone(builtSite);
    const page = await openPage({ origin, serviceWorkers });
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await close();
    await page.goto('/100-days/001-execution-model/');
    await page.locator('a[rel="next"]').click();
    await page.waitForURL('**/002-*/');
    await page.goto('/guides/topics/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('waitN');
    await page.locator('site-search').getByRole('link').first().click();
    await page.waitForURL('**/*wait-n/**');
    await page.goto('/progress/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('progress.json');
  });

  test('shows a new version after it was there, and keeps nothing of the old one', async () => {
    const { folder, page } = await visitSmallSite();
    write(folder, { 'index.html': '<link rel="icon" href="data:,"><p>second</p>' });
    await page.goto('/');
    expect(await page.locator('p').innerText()).toBe('first');
    writeWorker(folder);
    expect(await update(page)).toBe('activated');
    await page.goto('/');
    expect(await page.locator('p').innerText()).toBe('second');
    expect(await keptBy(page)).toEqual(['/', '/same.txt']);
  });

  test('stays with the old version if the new one is not all there', async () => {
    const { folder, page } = await visitSmallSite(/404/);
    write(folder, { 'index.html': '<link rel="icon" href="data:,"><p>second</p>', 'gone.txt': 'gone' });
    writeWorker(folder);
    rmSync(path.join(folder, 'gone.txt'));
    expect(await update(page)).toBe('redundant');
    await page.goto('/');
    expect(await page.locator('p').innerText()).toBe('first');
  });
});
