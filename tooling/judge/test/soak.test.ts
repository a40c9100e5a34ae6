import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { useJudge } from './course.ts';

const run = promisify(execFile);
const checks = 200;
const seed = 20261121;

/** Random numbers from 0 to 1 that are the same in each run: mulberry32, by Tommy Ettinger. */
function seededRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The processes that the judge has started, its compiler and its test processes alike. */
async function partsOfTheJudge(): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.join(' ').includes('-child.ts'))
    .map(([pid]) => Number(pid));
}

const answers = [
  { text: 'export function double(n: number): number { return n * 2; }\n', is: 'passed' },
  { text: 'export function double(n: number): number { return n + 1; }\n', is: 'failed' },
  { text: 'export function double(n: any): any { return n * 2; }\n', is: 'failed' },
] as const;

describe.runIf(process.platform !== 'win32')('createJudge() whose parts are killed', () => {
  const { file, judgeFile } = useJudge();

  test(
    `gives the right verdict in ${String(checks)} checks, whatever dies meanwhile`,
    { timeout: 300_000 },
    async () => {
      const random = seededRandom(seed);
      const wrong: string[] = [];
      let killed = 0;
      for (let check = 0; check < checks; check++) {
        const { text, is } = answers[check % answers.length] ?? answers[0];
        writeFileSync(file('answer.ts'), text);
        const verdict = judgeFile('01-double', file('answer.ts'));
        await new Promise((resolve) => setTimeout(resolve, random() * 60));
        const parts = await partsOfTheJudge();
        const victim = parts[Math.floor(random() * parts.length)];
        if (victim !== undefined) {
          try {
            process.kill(victim, 'SIGKILL');
            killed++;
          } catch {
            // It has ended by itself.
          }
        }
        const given = await verdict;
        const why = given.kind === 'error' ? `${given.reason}: ${given.message}` : given.kind;
        if (given.kind !== is) wrong.push(`${String(check)}: ${why}, for an answer that has ${is}`);
        if (readFileSync(file('answer.ts'), 'utf8') !== text) wrong.push(`${String(check)}: the answer was changed`);
      }
      expect(wrong).toEqual([]);
      expect(killed).toBeGreaterThan(checks / 4);
      expect(readdirSync(path.dirname(file('answer.ts')))).toEqual(['answer.ts', 'cache']);
    },
  );
});
