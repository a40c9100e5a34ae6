import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';
import { startSite, type Site } from './site.ts';

const add = roomOf('variable-annotations/01-add');
const nested = roomOf('unittests-and-integration-tests/01-access-nested-map');

/** A room, and what a right answer to it is. */
function roomOf(ref: string): ExerciseData & { answerText: string } {
  const room = JSON.parse(readFileSync(new URL(`../dist/rooms/${ref}.json`, import.meta.url), 'utf8')) as ExerciseData;
  return { ...room, answerText: room.files[room.solution] ?? '' };
}

describe('<play-exercise>', () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  /** What the page complains of: errors, and what its CSP forbids. */
  let complaints: string[];

  beforeAll(async () => {
    site = await startSite();
  });

  beforeEach(async () => {
    context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await page.goto(`${site.origin}/lesson`);
  });

  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  afterAll(async () => {
    await site.close();
  });

  const exercise = (room: ExerciseData): Locator => page.locator(`play-exercise[room="${room.ref}"]`);
  const status = (room: ExerciseData): Locator => exercise(room).getByRole('status');
  const press = (room: ExerciseData, name: string): Promise<void> =>
    exercise(room).getByRole('button', { name, exact: true }).click();

  async function open(room: ExerciseData): Promise<Locator> {
    await exercise(room).locator('pre.play-code').click();
    const editor = exercise(room).getByRole('textbox', { name: 'Your answer' });
    await editor.waitFor();
    return editor;
  }

  /** Pastes, as a student does it. */
  async function write(room: ExerciseData, text: string): Promise<void> {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await exercise(room).getByRole('textbox', { name: 'Your answer' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
  }

  async function shown(locator: Locator, text: string): Promise<string> {
    await locator.getByText(text).first().waitFor();
    return locator.innerText();
  }

  async function axe(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  test('loads one small script until somebody touches it', async () => {
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(scripts.filter((name) => /\.(?:js|json)$/.test(name)).sort()).toEqual(['/play.js']);
  });

  test('shows the stub, and turns it into an editor on focus', async () => {
    expect(await exercise(add).locator('pre.play-code').innerText()).toBe(add.stub.trimEnd());
    await exercise(add).locator('pre.play-code').focus();
    const editor = exercise(add).getByRole('textbox');
    await editor.waitFor();
    expect((await editor.innerText()).trimEnd()).toBe(add.stub.trimEnd());
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(
      'cm-content',
    );
  });

  test('can be run from the keyboard alone, and left with Tab', async () => {
    await page.keyboard.press('Tab');
    await exercise(add).getByRole('textbox').waitFor();
    await write(add, add.answerText);
    await page.keyboard.press('Control+Enter');
    expect(await shown(status(add), 'Passed')).toContain('(6 tests, the types hold, ');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('Run');
  });

  test('does not call back whoever has moved on before the editor is there', async () => {
    const link = page.getByRole('link', { name: 'A link between' });
    await exercise(add).locator('pre.play-code').focus();
    await link.focus();
    await exercise(add).getByRole('textbox').waitFor();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('leaves whoever pressed Run on Run', async () => {
    await exercise(add).getByRole('button', { name: 'Run' }).focus();
    await page.keyboard.press('Enter');
    await status(add).getByText('Not yet').waitFor();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('Run');
  });

  test('lists what fails: tests with both values, types with their sentence, and the help for a known mistake', async () => {
    await open(add);
    await write(add, 'export function add(a: any, b: any): any {\n  return a + b;\n}\n');
    await press(add, 'Run');
    const text = await shown(status(add), 'Parameter 1 of add has the type any');
    expect(text).toContain('Say number instead');
    await write(add, 'export function add(a: number, b: number): number {\n  return a - b;\n}\n');
    await press(add, 'Run');
    expect(await shown(status(add), '4 of 6 tests fail')).toMatch(/expected: 3.33\s+received: -1.11/);
  });

  test('shows what the answer prints', async () => {
    await open(add);
    await write(add, add.answerText.replace('  return a', "  console.log('sum of', { a, b });\n  return a"));
    await press(add, 'Run');
    expect(await shown(status(add), 'Your answer printed')).toContain('sum of { a: 1.11, b: 2.22 }');
  });

  test('tells how a suite did against each bug, beside the code that it tests', async () => {
    await open(nested);
    await exercise(nested).getByText('The code that your tests test').first().click();
    expect(
      await exercise(nested).getByRole('textbox', { name: 'The code that your tests test' }).innerText(),
    ).toContain('accessNestedMap');
    await write(nested, nested.stub.replace(/^.*TODO.*\n/m, '').replace("'Not written yet: the tests'", '1'));
    await press(nested, 'Run');
    expect(await shown(status(nested), 'Your tests catch')).toContain(
      'Not caught: It follows the path from its end to its beginning.',
    );
    await write(nested, nested.answerText);
    await press(nested, 'Run');
    await status(nested).getByText('Passed').waitFor();
  });

  test('keeps the answer for the next visit, and does not run it by itself', async () => {
    await open(add);
    await write(add, add.answerText);
    await press(add, 'Run');
    await status(add).getByText('Passed').waitFor();
    await page.reload();
    const editor = await open(add);
    expect((await editor.innerText()).trimEnd()).toBe(add.answerText.trimEnd());
    expect(await status(add).innerText()).toBe('');
  });

  test('keeps what was typed and never run, until Reset', async () => {
    await open(add);
    await write(add, 'export {};');
    await page.reload();
    expect(await (await open(add)).innerText()).toBe('export {};');
    await press(add, 'Reset');
    await page.reload();
    expect((await (await open(add)).innerText()).trimEnd()).toBe(add.stub.trimEnd());
  });

  test('has kept the answer when it never ends', async () => {
    const text = 'export function add(a: number, b: number): number {\n  for (;;);\n}\n';
    await open(add);
    await write(add, text);
    await press(add, 'Run');
    await page.reload();
    expect((await (await open(add)).innerText()).trimEnd()).toBe(text.trimEnd());
  });

  test('brings the stub back, which can be undone', async () => {
    const editor = await open(add);
    await write(add, 'export {};');
    await press(add, 'Reset');
    expect((await editor.innerText()).trimEnd()).toBe(add.stub.trimEnd());
    await editor.press('Control+z');
    expect(await editor.innerText()).toBe('export {};');
  });

  test('shows the tests to whoever wants to see them', async () => {
    await open(add);
    await exercise(add).getByText('The tests').click();
    expect(await exercise(add).getByRole('textbox', { name: 'The tests' }).innerText()).toContain("describe('add()'");
  });

  test('gives one hint after the other', async () => {
    await open(add);
    for (const [index, { summary }] of add.hints.entries()) {
      await press(add, 'Hint');
      expect(await shown(status(add), `Hint ${String(index + 1)} of ${String(add.hints.length)}`)).toContain(summary);
    }
    await press(add, 'Hint');
    await status(add).getByText('There are no more hints.').waitFor();
  });

  test('shows the solution to somebody who asks twice, and at once after a pass', async () => {
    await open(add);
    const solution = exercise(add).getByRole('textbox', { name: 'The solution' });
    await press(add, 'Show solution');
    await status(add).getByText('Press the button again').waitFor();
    expect(await solution.count()).toBe(0);
    await press(add, 'Show solution');
    expect(await solution.innerText()).toContain('return a + b');
    await write(add, add.answerText.replace('a + b;', 'b + a;'));
    await press(add, 'Run');
    await status(add).getByText('Passed').waitFor();
    await press(add, 'Compare');
    await exercise(add).getByRole('textbox', { name: 'compared with your answer' }).waitFor();
    expect(await exercise(add).locator('.cm-deletedChunk').innerText()).toContain('return b + a');
  });

  test('marks what the compiler refuses while one types', async () => {
    await open(add);
    await write(add, "export const add = (a: number, b: number): number => 'no';\n");
    await exercise(add).locator('.cm-lintRange-error').first().waitFor();
    await exercise(add).locator('.cm-lintRange-error').first().hover();
    await exercise(add).getByText("Type 'string' is not assignable to type 'number'.").first().waitFor();
  });

  test('completes names by their types', async () => {
    const editor = await open(add);
    await write(add, "export const text = 'a'.toUpper");
    await editor.press('Control+End');
    await editor.press('Control+Space');
    await exercise(add).getByRole('option', { name: 'toUpperCase' }).waitFor();
  });

  test('copies the answer, with the command that continues in the terminal', async () => {
    await open(add);
    await write(add, add.answerText);
    await press(add, 'Copy');
    expect(await shown(status(add), 'Copied.')).toContain(`pnpm learn start ${add.ref}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(add.answerText);
  });

  test('says that it could not be loaded, and lets one try again', async () => {
    await page.route('**/runner.js', (route) => route.abort());
    await exercise(add).locator('pre.play-code').click();
    await exercise(add).getByText('could not be loaded').waitFor();
    await page.unroute('**/runner.js');
    complaints.length = 0;
    await press(add, 'Run');
    await status(add).getByText('Not yet').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe knows, in %s, before and after a run',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(await axe()).toEqual([]);
      await open(add);
      await press(add, 'Run');
      await status(add).getByText('Not yet').waitFor();
      await press(add, 'Compare');
      await press(add, 'Compare');
      await exercise(add).getByRole('textbox', { name: 'compared with your answer' }).waitFor();
      expect(await axe()).toEqual([]);
    },
  );

  test('is no wider than a phone', async () => {
    await open(nested);
    await press(nested, 'Run');
    await status(nested).getByText('Not yet').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });
});
