// Every solution, stub, mistake and other right answer of every room that plays, in a real browser and in the terminal's judge.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { createJudge, type Verdict } from '@backend-ts/judge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPlayable } from '../src/build/rooms.ts';
import { startSite, type Site } from './browser.ts';
import { differences, rules, summaryOf } from './parity.ts';
import { openBare, sitePages, sitePolicy } from './site.ts';

const course = loadCourse(path.resolve(import.meta.dirname, '../../..'));
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
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await startSite(sitePages, await sitePolicy());
    page = await openBare(site);
  });

  afterAll(async () => {
    await site.close();
    await judge.close();
    console.table(Object.fromEntries(table));
  });

  test.each(rooms)('says of every answer to $ref what the terminal says', async (exercise) => {
    const row = table.get(exercise.package) ?? { rooms: 0, pairs: 0, same: 0, byRule: 0, otherWords: 0 };
    table.set(exercise.package, row);
    row.rooms++;
    await page.evaluate(`useRoom('/rooms/${exercise.ref}.json')`);
    const found: Record<string, string[]> = {};
    for (const { name, file } of answersOf(exercise)) {
      const terminal = await judge.judge(exercise, file);
      const inPage = await page.evaluate<Verdict>(`judgeText(${JSON.stringify(readFileSync(file, 'utf8'))})`);
      const lines = differences(terminal, inPage);
      row.pairs++;
      if (lines.length === 0) row.same++;
      else if (rules.some(({ covers }) => covers({ ref: exercise.ref, name, lines, inPage }))) row.byRule++;
      else found[name] = lines;
      if (lines.length === 0 && summaryOf(terminal) !== summaryOf(inPage)) row.otherWords++;
    }
    expect(found).toEqual({});
  });
});
