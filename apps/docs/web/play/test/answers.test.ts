import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';
import { startSite, type Site } from './site.ts';

const ref = 'variable-annotations/01-add';
const { stub } = JSON.parse(
  readFileSync(new URL(`../dist/rooms/${ref}.json`, import.meta.url), 'utf8'),
) as ExerciseData;
const right = 'export const add = (a: number, b: number): number => a + b; // an hour of work';
const wrong = 'export const add = (a: number, b: number): number => 0;';
const slow =
  'export function add(a: number, b: number): number { const end = performance.now() + 300; while (performance.now() < end); return a + b; }';
const unkept = 'This browser does not keep what you type: copy it before you leave.';
const older = 'This verdict belongs to an older text';

/** The exercise in one tab. */
interface Tab {
  page: Page;
  exercise: Locator;
  editor: Locator;
  status: Locator;
}

describe('an answer in <play-exercise>', () => {
  let site: Site;
  let context: BrowserContext;
  let complaints: string[];

  beforeAll(async () => {
    site = await startSite();
  });

  beforeEach(async () => {
    context = await site.browser.newContext({ viewport: { width: 375, height: 800 } });
    complaints = [];
  });

  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  afterAll(async () => {
    await site.close();
  });

  async function open(prepare?: (page: Page) => Promise<unknown>): Promise<Tab> {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await prepare?.(page);
    await page.goto(`${site.origin}/lesson`);
    return play(page);
  }

  async function play(page: Page): Promise<Tab> {
    const exercise = page.locator(`play-exercise[room="${ref}"]`);
    await exercise.locator('pre.play-code').click();
    const editor = exercise.getByRole('textbox', { name: 'Your answer' });
    await editor.waitFor();
    return { page, exercise, editor, status: exercise.getByRole('status') };
  }

  async function reload({ page }: Tab): Promise<Tab> {
    await page.reload();
    return play(page);
  }

  async function write({ page, editor }: Tab, text: string): Promise<void> {
    await page.bringToFront();
    await editor.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  }

  const press = ({ exercise }: Tab, name: string): Promise<void> =>
    exercise.getByRole('button', { name, exact: true }).click();
  const textOf = async ({ editor }: Tab): Promise<string> => (await editor.innerText()).trimEnd();
  const kept = ({ page }: Tab): Promise<string | null> =>
    page.evaluate((key) => localStorage.getItem(key), `play:${ref}`);

  /** What axe and the width of a phone say, in light and dark. */
  async function faults({ page }: Tab): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)));
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return width === 375 ? found : [...found, `${String(width)} px wide`];
  }

  describe('in two tabs', () => {
    test('is taken over by a tab without edits, and written on there', async () => {
      const [a, b] = [await open(), await open()];
      await write(b, right);
      await a.editor.getByText('an hour of work').waitFor();
      await a.page.bringToFront();
      await a.editor.press('Control+End');
      await a.page.keyboard.type(' and more');
      expect(await kept(a)).toBe(`${right} and more`);
      await a.editor.press('Control+z');
      await a.editor.press('Control+z');
      expect(await textOf(a)).toBe(right);
    });

    test.each([
      { choice: 'Keep mine', here: wrong, old: right },
      { choice: 'Take the other', here: right, old: wrong },
    ])('is never written over: somebody with edits chooses "$choice"', async ({ choice, here, old }) => {
      const [a, b] = [await open(), await open()];
      await write(a, wrong);
      await b.editor.getByText('=> 0').waitFor();
      await write(b, right);
      await a.exercise.getByText('Another tab has saved another answer').waitFor();
      await a.exercise.getByText('The answer of the other tab').click();
      await a.exercise.getByRole('textbox', { name: 'The answer of the other tab' }).getByText('an hour').waitFor();
      expect([await kept(a), await textOf(a), await faults(a)]).toEqual([right, wrong, []]);
      await press(a, choice);
      expect([await kept(a), await textOf(a)]).toEqual([here, here]);
      expect(await a.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(
        'cm-content',
      );
      const again = await reload(a);
      await press(again, 'Bring my answer back');
      expect([await kept(again), await textOf(again)]).toEqual([old, old]);
    });

    test('goes on in the tab that is not asked, and is found after the other one is closed', async () => {
      const [a, b] = [await open(), await open()];
      await write(a, wrong);
      await b.editor.getByText('=> 0').waitFor();
      await write(b, right);
      await a.exercise.getByText('Another tab has saved another answer').waitFor();
      await a.editor.press('Control+End');
      await a.page.keyboard.type(' // mine');
      await a.page.close();
      const again = await reload(b);
      expect(await textOf(again)).toBe(right);
      await press(again, 'Bring my answer back');
      expect(await textOf(again)).toBe(`${wrong} // mine`);
    });
  });

  describe('after Reset', () => {
    test('comes back with one button, after a reload and other work, and loses nothing of either', async () => {
      const tab = await open();
      await write(tab, right);
      await press(tab, 'Reset');
      await tab.status.getByText('The stub is back.').waitFor();
      expect(await textOf(tab)).toBe(stub.trimEnd());
      expect(await faults(tab)).toEqual([]);
      await press(tab, 'Reset');
      const again = await reload(tab);
      expect(await textOf(again)).toBe(stub.trimEnd());
      await write(again, wrong);
      await press(again, 'Bring my answer back');
      expect([await textOf(again), await kept(again)]).toEqual([right, right]);
      await press(again, 'Bring my answer back');
      expect(await textOf(again)).toBe(wrong);
    });

    test('is there for each of several resets', async () => {
      const tab = await open();
      for (const text of [right, wrong]) {
        await write(tab, text);
        await press(tab, 'Reset');
      }
      await tab.exercise.getByText('Older ones (1)').click();
      expect(await faults(tab)).toEqual([]);
      await tab.exercise.getByRole('button', { name: /^Bring back: / }).click();
      expect(await textOf(tab)).toBe(right);
    });

    test('offers nothing to bring back where there was no answer', async () => {
      const tab = await open();
      await press(tab, 'Reset');
      await tab.status.getByText('The stub is back.').waitFor();
      expect(await tab.exercise.getByRole('button', { name: 'Bring my answer back' }).count()).toBe(0);
    });
  });

  describe('and its verdict', () => {
    /** Counts the events that mark an exercise as done. */
    async function counted(): Promise<{ tab: Tab; passes: () => Promise<number> }> {
      const tab = await open();
      await tab.page.evaluate(() => {
        document.addEventListener('backend-ts:passed', () => {
          document.documentElement.dataset.passes = String(Number(document.documentElement.dataset.passes ?? 0) + 1);
        });
      });
      return {
        tab,
        passes: () => tab.page.evaluate(() => Number(document.documentElement.dataset.passes ?? 0)),
      };
    }

    test('is of an older text from the first edit on, until that is undone', async () => {
      const { tab, passes } = await counted();
      await write(tab, right);
      await tab.page.keyboard.press('Control+Enter');
      await tab.status.getByText('Passed').waitFor();
      await tab.page.keyboard.type(' ');
      expect(await tab.status.innerText()).toMatch(new RegExp(`^${older}`));
      expect(await tab.status.getAttribute('data-kind')).toBe('old');
      expect(await faults(tab)).toEqual([]);
      await tab.page.keyboard.press('Control+z');
      expect(await tab.status.innerText()).toMatch(/^Passed/);
      expect([await tab.status.getAttribute('data-kind'), await passes()]).toEqual(['passed', 1]);
      await press(tab, 'Reset');
      await tab.status.getByText('The stub is back.').waitFor();
      expect(await tab.status.getByText('Passed').count()).toBe(0);
    });

    test('is that of the newest text, if one asks again during a run', async () => {
      const { tab, passes } = await counted();
      await write(tab, slow);
      await tab.page.keyboard.press('Control+Enter');
      await tab.status.getByText('Running …').waitFor();
      await write(tab, wrong);
      await tab.page.keyboard.press('Control+Enter');
      await tab.status.getByText('What you have changed runs next.').waitFor();
      await tab.status.getByText('Not yet').waitFor();
      expect(await tab.status.getByText(older).count()).toBe(0);
      expect(await passes()).toBe(0);
    });

    test('says that it is of an older text, if one types during a run', async () => {
      const { tab, passes } = await counted();
      await write(tab, slow);
      await press(tab, 'Run');
      await tab.status.getByText('Running …').waitFor();
      await write(tab, wrong);
      await tab.status.getByText('Passed').waitFor();
      expect(await tab.status.innerText()).toMatch(new RegExp(`^${older}`));
      expect(await passes()).toBe(0);
      await press(tab, 'Run');
      await tab.status.getByText('Not yet').waitFor();
      expect(await tab.status.getByText(older).count()).toBe(0);
    });

    test('is of an older text when another tab changes the answer', async () => {
      const a = await open();
      await write(a, right);
      const [first, b] = [await reload(a), await open()];
      await first.page.bringToFront();
      await press(first, 'Run');
      await first.status.getByText('Passed').waitFor();
      await write(b, wrong);
      await first.editor.getByText('=> 0').waitFor();
      expect(await first.status.innerText()).toMatch(new RegExp(`^${older}`));
    });
  });

  describe('in a browser that keeps nothing', () => {
    test.each([
      {
        name: 'no access',
        refuse: () => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('No', 'SecurityError');
            },
          });
        },
      },
      {
        name: 'full',
        refuse: () => {
          Storage.prototype.setItem = () => {
            throw new DOMException('Full', 'QuotaExceededError');
          };
        },
      },
    ])('says so once, at once, and plays: $name', async ({ refuse }) => {
      const tab = await open((page) => page.addInitScript(refuse));
      const note = tab.exercise.getByText(unkept);
      await note.waitFor();
      const node = await note.elementHandle();
      await write(tab, right);
      await tab.page.keyboard.type('!!');
      await tab.page.keyboard.press('Control+Enter');
      await tab.status.getByText('Passed').waitFor();
      expect([await note.count(), await node.evaluate((element) => element.isConnected)]).toEqual([1, true]);
      expect(await faults(tab)).toEqual([]);
      await press(tab, 'Reset');
      await press(tab, 'Bring my answer back');
      expect(await textOf(tab)).toBe(`${right}!!`);
    });

    test('says so when it is full while one types', async () => {
      const tab = await open();
      expect(await tab.exercise.getByText(unkept).count()).toBe(0);
      await write(tab, `// ${'x'.repeat(6_000_000)}`);
      await tab.exercise.getByText(unkept).waitFor();
    });
  });
});
