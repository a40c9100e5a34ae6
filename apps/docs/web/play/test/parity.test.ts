// Every solution, stub, mistake and other right answer of every room that plays, in a real browser and in the terminal's judge.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { createJudge, type Verdict } from '@backend-ts/judge';
import { browserNames, type BrowserName } from '@backend-ts/web-test/browser';
import type { StaticServer } from '@backend-ts/web-test/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPlayable } from '../src/build/exercise-data.ts';
import { barePages, type BarePage } from './bare-page.ts';
import { differences, rules, summaryOf } from './parity.ts';
import { serveSite } from './site.ts';

const course = loadCourse(path.resolve(import.meta.dirname, '../../../../..'));
const rooms = course.packages.flatMap(({ exercises }) => exercises).filter(isPlayable);

function answersOf({ solution, stub, mistakes, answers }: Exercise): { name: string; file: string }[] {
  return [
    { name: 'solution', file: solution },
    { name: 'stub', file: stub },
    ...mistakes.map(({ id, file }) => ({ name: `mistakes/${id}`, file })),
    ...answers.map(({ id, file }) => ({ name: `answers/${id}`, file })),
  ];
}

describe('the judge of the page', () => {
  const judge = createJudge({ advice: false });
  const table = new Map<string, { rooms: number; pairs: number; same: number; byRule: number; otherWords: number }>();
  let server: StaticServer;
  let pages: { browser: BrowserName; page: BarePage }[];

  beforeAll(async () => {
    server = await serveSite();
    pages = await Promise.all(
      browserNames.map(async (browser) => ({ browser, page: await barePages[browser](server.origin) })),
    );
  });

  afterAll(async () => {
    await Promise.all(pages.map(({ page }) => page.close()));
    await server.close();
    await judge.close();
    console.table(Object.fromEntries(table));
  });

  test.each(rooms)('says of every answer to $ref what the terminal says', async (exercise) => {
    const answers = answersOf(exercise).map(({ name, file }) => ({ name, file, text: readFileSync(file, 'utf8') }));
    const inTerminal = verdictsOf(answers, ({ name, text }) =>
      judge.judge(exercise, text, { isVariant: name.startsWith('mistakes/') }),
    );
    const inPages = pages.map(async ({ browser, page }) => {
      await page.evaluate(`useRoom('/rooms/${exercise.ref}.json')`);
      return {
        browser,
        verdicts: await verdictsOf(answers, ({ name, text }) => judgedIn(page, text, name.startsWith('mistakes/'))),
      };
    });
    const [terminals, ...compared] = await Promise.all([inTerminal, ...inPages]);
    const found: Record<string, string[]> = {};
    for (const { browser, verdicts } of compared) {
      const row = rowOf(`${browser}: ${exercise.package}`);
      row.rooms++;
      for (const [name, inPage] of verdicts) {
        const terminal = terminals.get(name) ?? expect.unreachable();
        const lines = differences(terminal, inPage);
        row.pairs++;
        if (lines.length === 0) row.same++;
        else if (rules.some(({ covers }) => covers({ ref: exercise.ref, name, lines, inPage }))) row.byRule++;
        else found[`${browser}: ${name}`] = lines;
        if (lines.length === 0 && summaryOf(terminal) !== summaryOf(inPage)) row.otherWords++;
      }
    }
    expect(found).toEqual({});
  });

  /** One after the other: a judge has one process, a page one worker. */
  async function verdictsOf<T extends { name: string }>(
    answers: readonly T[],
    judgeOne: (answer: T) => Promise<Verdict>,
  ): Promise<Map<string, Verdict>> {
    const verdicts = new Map<string, Verdict>();
    for (const answer of answers) verdicts.set(answer.name, await judgeOne(answer));
    return verdicts;
  }

  async function judgedIn(page: BarePage, text: string, isVariant: boolean): Promise<Verdict> {
    return page.evaluate<Verdict>(`judgeText(${JSON.stringify(text)}, ${String(isVariant)})`);
  }

  function rowOf(key: string): { rooms: number; pairs: number; same: number; byRule: number; otherWords: number } {
    const row = table.get(key) ?? { rooms: 0, pairs: 0, same: 0, byRule: 0, otherWords: 0 };
    table.set(key, row);
    return row;
  }
});
