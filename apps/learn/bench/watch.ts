import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInTerminal } from '../scripts/pty.ts';
import { learnMain, makeScratchCourse } from '../scripts/scratch-course.ts';

/** Three answers in turn, and what the screen says of each. */
const answers = [
  { text: 'export function add(a: number, b: number): number {\n  return a + b;\n}\n', shows: 'Passed' },
  { text: 'export function add(a: number, b: number): number {\n  return a - b;\n}\n', shows: 'Not yet' },
  { text: 'export function add(a: any, b: any): any {\n  return a + b;\n}\n', shows: 'Not yet' },
];

/**
 * Measures the loop as a student has it: `learn` in a terminal, a file that is saved, a verdict on the screen.
 *
 * @param saves - How often to save.
 * @returns Milliseconds from each save to its verdict: file event, judging and drawing together.
 */
export async function measureWatch(saves: number): Promise<number[]> {
  const course = makeScratchCourse('variable-annotations');
  const file = path.join(course.packageDir, 'practice/01-add.ts');
  const child = runInTerminal(`"${process.execPath}" "${learnMain}" variable-annotations`, course.root, {
    columns: 100,
    rows: 40,
  });
  let shown = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  try {
    for (let waited = 0; !existsSync(file); waited += 50) {
      if (waited > 20_000) throw new Error(`learn did not start:\n${shown}`);
      await sleep(50);
    }
    // The session gets ready for the exercise while a student reads.
    await sleep(5000);
    const times: number[] = [];
    for (let save = 0; save < saves; save++) {
      const { text, shows } = answers[save % answers.length] ?? { text: '', shows: '' };
      shown = '';
      const start = performance.now();
      writeFileSync(file, `${text}// save ${String(save)}\n`);
      while (!shown.includes(shows)) {
        if (performance.now() - start > 15_000) throw new Error(`No verdict came for save ${String(save)}:\n${shown}`);
        await sleep(1);
      }
      times.push(performance.now() - start);
      await sleep(700);
    }
    return times;
  } finally {
    child.stdin?.write('q');
    await sleep(300);
    child.kill();
    course.remove();
  }
}
