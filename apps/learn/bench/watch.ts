import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInTerminal } from '../scripts/pty.ts';
import { learnMain, type ScratchCourse } from '../scripts/scratch-course.ts';

/** An answer, and what the screen says of it. */
export interface WatchedAnswer {
  text: string;
  shows: 'Passed' | 'Not yet';
}

/** One sitting, measured. */
export interface WatchTimes {
  /** From each save to its verdict on the screen, in milliseconds: file event, judging and drawing together. */
  saves: number[];
  /** What the judge took of that, as the screen says. */
  judging: number[];
  /** From the start of the program to its first screen, in milliseconds. */
  firstScreen: number;
  /** What all processes of the sitting hold in memory at its end, in megabytes; on Linux, what they share counts once. */
  residentMb: number;
}

/**
 * Measures the loop as a student has it: `learn` in a terminal, a file that is saved, a verdict on the screen.
 *
 * @param course - Where.
 * @param exercise - What is worked on: `variable-annotations/01-add`.
 * @param answers - Saved in turn.
 * @param saves - How often to save.
 * @returns The times.
 */
export async function measureWatch(
  course: ScratchCourse,
  exercise: string,
  answers: readonly WatchedAnswer[],
  saves: number,
): Promise<WatchTimes> {
  const [packageName = '', id = ''] = exercise.split('/');
  const file = path.join(course.root, 'packages', packageName, 'practice', `${id}.ts`);
  const start = performance.now();
  const child = runInTerminal(`"${process.execPath}" "${learnMain}" ${exercise}`, course.root, {
    columns: 100,
    rows: 40,
  });
  let shown = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const until = async (isThere: () => boolean): Promise<number> => {
    while (!isThere()) {
      if (performance.now() - start > 120_000) throw new Error(`Nothing came of ${exercise}:\n${shown}`);
      await sleep(1);
    }
    return performance.now();
  };
  try {
    const firstScreen = (await until(() => existsSync(file) && shown.includes(id))) - start;
    // The session gets ready for the exercise while a student reads.
    await sleep(6000);
    const times: WatchTimes = { saves: [], judging: [], firstScreen, residentMb: 0 };
    for (let save = 0; save < saves; save++) {
      const { text, shows } = answers[save % answers.length] ?? { text: '', shows: 'Passed' };
      shown = '';
      const saved = performance.now();
      writeFileSync(file, `${text}// save ${save}\n`);
      times.saves.push((await until(() => shown.includes(shows))) - saved);
      await sleep(700);
      const judged = /(\d+) ms\)/.exec(shown)?.[1];
      if (judged !== undefined) times.judging.push(Number(judged));
    }
    times.residentMb = residentMb(child.pid ?? 0);
    return times;
  } finally {
    child.stdin?.write('q');
    await sleep(300);
    child.kill();
  }
}

function residentMb(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let kilobytes = 0;
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid = 0, parent = 0, rss = 0] of rows) {
      if (family.has(pid) || !family.has(parent)) continue;
      family.add(pid);
      kilobytes += proportionalKilobytes(pid) ?? rss;
      grown = true;
    }
  }
  return kilobytes / 1024;
}

/** The share of a process in what it uses together with others; null where the system does not tell. */
function proportionalKilobytes(pid: number): number | null {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? Number.NaN);
  } catch {
    return null;
  }
}
