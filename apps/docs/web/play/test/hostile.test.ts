import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPackage } from '@backend-ts/course';
import { createJudge, type Verdict } from '@backend-ts/judge';
import { browserNames, type BrowserName } from '@backend-ts/web-test/browser';
import type { StaticServer } from '@backend-ts/web-test/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileAnswers } from '../../../../../tooling/judge/test/corpus.ts';
import { makeExerciseData } from '../src/build/exercise-data.ts';
import { createPageChecker } from '@backend-ts/judge/page/checker';
import type { CompilerLibrary } from '@backend-ts/judge/page/compiler-library';
import { barePages, type BarePage } from './bare-page.ts';
import { serveSite } from './site.ts';

const right = 'export function double(n: number): number { return n * 2; }\n';
const wrong = 'export function double(n: number): number { return n + 1; }\n';
const inFunction = (body: string): string => `export function double(n: number): number { ${body} return n * 2; }\n`;

/** What only a page has. Each tries it at import, and goes on if it gets through. */
const escapes: { name: string; code: string; reasons?: Partial<Record<BrowserName, string>> }[] = [
  { name: 'a question to another machine', code: "await fetch('https://example.com/');" },
  { name: 'a question to the site', code: 'await fetch(ORIGIN + "/play.js");' },
  {
    name: 'a question by XMLHttpRequest',
    code: "const x = new XMLHttpRequest(); x.open('GET', ORIGIN, false); x.send();",
  },
  {
    name: 'a socket to the site',
    // Chromium neither opens it nor says that it does not; Firefox says it at once.
    reasons: { Chromium: 'timeout' },
    code: "const s = new WebSocket(ORIGIN.replace('http', 'ws')); await new Promise((open, no) => { s.onopen = open; s.onclose = () => no(new Error('closed')); });",
  },
  { name: 'a script of the site', code: 'importScripts(ORIGIN + "/play.js");' },
  { name: 'a module of the site', code: 'await import(ORIGIN + "/play.js");' },
  { name: 'a module of another machine', code: "await import('https://example.com/x.js');" },
  { name: 'a database', code: "indexedDB.open('x');" },
  { name: 'the caches of the site', code: "await caches.open('x');" },
  { name: 'a lasting file', code: 'await navigator.storage.getDirectory();' },
  { name: 'what the site has stored', code: 'localStorage.clear();' },
  { name: 'the document', code: 'document.body.remove();' },
  { name: 'the window around it', code: 'parent.document.title;' },
  { name: 'code from text', code: "eval('1');" },
  { name: 'a function from text', code: "new Function('return 1')();" },
];

describe.each(browserNames)('createPageJudge() in %s on hostile answers', (browser) => {
  let server: StaticServer;
  let page: BarePage;

  beforeAll(async () => {
    const course = loadPackage(
      path.resolve(import.meta.dirname, '../../../../../tooling/judge/test/fixtures/course/packages/numbers'),
    );
    const library = readFileSync(new URL('../dist/types-library.json', import.meta.url), 'utf8');
    const judge = createJudge({ advice: false });
    const checker = createPageChecker(JSON.parse(library) as CompilerLibrary);
    const rooms: Record<string, string> = {};
    for (const exercise of course.exercises)
      rooms[`/rooms/${exercise.id}.json`] = JSON.stringify(await makeExerciseData(exercise, judge, checker));
    await judge.close();
    server = await serveSite(rooms);
    page = await barePages[browser](server.origin);
    await page.evaluate("useRoom('/rooms/01-double.json')");
    await judged(right);
  });

  afterAll(async () => {
    await page.close();
    await server.close();
  });

  async function judged(text: string): Promise<Verdict> {
    return page.evaluate<Verdict>(`judgeText(${JSON.stringify(text)})`);
  }

  const texts = hostileAnswers.flatMap((answer) =>
    typeof answer.text === 'string' ? [{ ...answer, text: answer.text }] : [],
  );

  test.each(texts)('comes to an end with $name, and passes none of them', async ({ text }) => {
    const before = server.requests.length;
    const verdict = await judged(text);
    expect(verdict.kind).not.toBe('passed');
    expect(server.requests.slice(before)).toEqual([]);
    expect(await judged(right)).toMatchObject({ kind: 'passed' });
  });

  test.each(texts.filter(({ verdict, text }) => verdict === 'timeout' && !/process|Atomics/.test(text)))(
    'stops $name, and says where',
    async ({ text }) => {
      const verdict = await judged(text);
      expect(verdict).toMatchObject({ kind: 'error', reason: 'timeout' });
      expect(verdict).toHaveProperty(
        'message',
        expect.stringMatching(/^Stopped after 3 s (?:in 'doubles|while the file)/),
      );
    },
  );

  test.each(escapes)('keeps an answer from $name', async ({ code, reasons }) => {
    const before = server.requests.length;
    const verdict = await judged(`// @ts-nocheck\n${code.replaceAll('ORIGIN', `'${server.origin}'`)}\n${right}`);
    expect(verdict).toMatchObject({ kind: 'error', reason: reasons?.[browser] ?? 'import' });
    expect(server.requests.slice(before)).toEqual([]);
  });

  test.each([
    { name: 'messages to whoever started it', code: "postMessage({ type: 'done' });" },
    {
      name: 'every port that it can find',
      code: 'MessagePort.prototype.postMessage = () => {}; onmessage = () => {};',
    },
    {
      name: 'listeners of its own',
      code: "addEventListener('message', (event) => event.stopImmediatePropagation());",
    },
  ])('counts nothing that a wrong answer says by $name', async ({ code }) => {
    expect(await judged(`// @ts-nocheck\n${code}\n${wrong}`)).toMatchObject({ kind: 'failed' });
  });

  test('says that an answer has ended its worker', async () => {
    expect(await judged(`// @ts-nocheck\n${inFunction('close();')}`)).toMatchObject({
      kind: 'error',
      reason: 'exit',
    });
  });

  test('sends an answer with decorators to the terminal', async () => {
    const text = `function kept(_value: unknown, _context: ClassDecoratorContext): void {}\n@kept\nexport class Kept {}\n${right}`;
    expect(await judged(text)).toMatchObject({
      kind: 'error',
      reason: 'forbidden',
      message: 'The answer uses decorators, which a page does not have',
      remedy: { command: 'terminal' },
    });
  });

  test('sends a suite that replaces modules to the terminal', async () => {
    await page.evaluate("useRoom('/rooms/02-test-double.json')");
    const text =
      "import { double } from '#given/02-test-double';\nimport { expect, test, vi } from 'vitest';\nvi.mock('node:fs');\ntest('doubles', () => {\n  expect(double(2)).toBe(4);\n});\n";
    const verdict = await judged(text);
    await page.evaluate("useRoom('/rooms/01-double.json')");
    expect(verdict).toMatchObject({ kind: 'error', reason: 'forbidden' });
    expect(verdict).toHaveProperty('message', expect.stringContaining('replaces modules with `vi.mock`'));
  });

  test('stays alive as a page while an answer loops', async () => {
    await page.evaluate('window.ticks = 0; window.clock = setInterval(() => { window.ticks++; }, 20)');
    await judged(inFunction('for (;;);'));
    expect(await page.evaluate<number>('clearInterval(window.clock), window.ticks')).toBeGreaterThan(30);
  });

  test('gives no verdict but an error when types never come to an end', async () => {
    const text = `type Deep<N extends number, A extends 0[] = []> = A['length'] extends N ? A : Deep<N, [...A, 0]>;\nexport const x: Deep<990> = [];\n${wrong}`;
    expect((await judged(text)).kind).not.toBe('passed');
  });
});
