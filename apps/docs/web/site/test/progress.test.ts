import { readFileSync } from 'node:fs';
import { serve } from '@backend-ts/web-test/server';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { openPage } from './open-page.ts';
import { progressOfLearn } from './terminal.ts';

const { origin, close } = await serve(builtSite);
afterAll(close);

const lesson = '/variable-annotations/01-add/';
const done = 'I have done this exercise';
const passed = {
  'variable-annotations/01-add': '2026-11-02T12:00:00.000Z',
  'variable-annotations/03-floor': '2026-11-03T12:00:00.000Z',
  '100-days/001-execution-model': '2026-11-03T12:30:00.000Z',
};

async function importFile(page: Page, text: string): Promise<string> {
  await page.goto('/progress/');
  const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Import').setInputFiles(file);
  const status = page.locator('.progress-file [role="status"]');
  await status.filter({ hasText: /./ }).waitFor();
  return status.innerText();
}

async function exportFile(page: Page): Promise<string> {
  await page.goto('/progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** What a reader sees: the words beside each bar, and the days that are marked. */
async function shown(page: Page): Promise<{ counts: string[]; days: string[] }> {
  await page.goto('/progress/');
  return {
    counts: (await page.locator('.bars .count').allInnerTexts()).filter((text) => !text.startsWith('0 of')),
    days: await page.locator('.day-map li[data-done]').allInnerTexts(),
  };
}

describe('progress', () => {
  test('marks a lesson that the reader calls done, here and on other pages, until the reader takes it back', async () => {
    const page = await openPage({ origin });
    await page.goto(lesson);
    await page.getByLabel(done).check();
    const inSidebar = page.locator(`#starlight__sidebar a[href="${lesson}"]`);
    expect(await inSidebar.getAttribute('data-done')).toBe('');
    expect((await shown(page)).counts).toEqual([expect.stringMatching(/^1 of \d+ done$/)]);
    await page.goto(lesson);
    await page.getByLabel(done).uncheck();
    expect((await shown(page)).counts).toEqual([]);
  });

  test('marks an exercise that is passed in the page', async () => {
    const page = await openPage({ origin });
    await page.goto(lesson);
    await page.locator('pre.play-code').click();
    const editor = page.getByRole('textbox', { name: 'Your answer' });
    await editor.press('Control+a');
    await page.keyboard.insertText('export function add(a: number, b: number): number {\n  return b + a;\n}\n');
    await page.keyboard.press('Control+Enter');
    await page.locator('play-exercise').getByText('Passed').waitFor();
    expect(await page.getByLabel(done).isChecked()).toBe(true);
  });

  test('takes over what learn progress --json says, and says the same', async () => {
    const page = await openPage({ origin });
    const ofLearn = progressOfLearn(passed);
    expect(await importFile(page, ofLearn)).toBe('Imported. 3 done, 3 of them new in this browser.');
    expect(await shown(page)).toMatchObject({ counts: { length: 2 }, days: ['1'] });
    expect(JSON.parse(await exportFile(page))).toEqual(JSON.parse(ofLearn));
  });

  test('comes back from its own file, in another browser', async () => {
    const here = await openPage({ origin });
    await here.goto(lesson);
    await here.getByLabel(done).check();
    const file = await exportFile(here);
    const there = await openPage({ origin });
    await importFile(there, file);
    expect(await shown(there)).toEqual(await shown(here));
    expect(await exportFile(there)).toBe(file);
  });

  test.each([
    { content: 'text', text: 'done: all', message: 'it is not JSON' },
    { content: 'another form', text: '{"version":2}', message: 'something is wrong at "version"' },
    {
      content: 'a time that is none',
      text: '{"version":1,"exercises":[{"exercise":"a/1","state":"passed","passedAt":"yesterday"}]}',
      message: 'something is wrong at "exercises.0.passedAt"',
    },
  ])('refuses a file with $content, and loses nothing', async ({ text, message }) => {
    const page = await openPage({ origin });
    await page.goto(lesson);
    await page.getByLabel(done).check();
    const before = await shown(page);
    expect(await importFile(page, text)).toContain(message);
    expect(await shown(page)).toEqual(before);
  });
});
