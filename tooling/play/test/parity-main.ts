// `pnpm parity [part of a room's name]`: judges every solution, stub, mistake and other right answer in a real browser and in
// the terminal's judge, and prints where they differ.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { createJudge, type Verdict } from '@backend-ts/judge';
import { isPlayable } from '../src/build/rooms.ts';
import { startSite } from './browser.ts';
import { sitePages, sitePolicy } from './site.ts';
import { differences, summaryOf } from './parity.ts';

const course = loadCourse(path.resolve(import.meta.dirname, '../../..'));
const wanted = process.argv[2] ?? '';
const playable = course.packages.flatMap(({ exercises }) => exercises).filter(isPlayable);
const judge = createJudge({ advice: false });
const site = await startSite(sitePages, await sitePolicy());
const page = await site.open('/bare');
await page.waitForFunction('window.isReady === true');
let pairs = 0;
let different = 0;
let worded = 0;
for (const exercise of playable.filter(({ ref }) => ref.includes(wanted))) {
  await page.evaluate(`useRoom('/rooms/${exercise.ref}.json')`);
  const counts = { pairs: 0, different: 0 };
  for (const { name, file } of answersOf(exercise)) {
    const text = readFileSync(file, 'utf8');
    const terminal = await judge.judge(exercise, file);
    const inPage = await page.evaluate<Verdict>(`judgeText(${JSON.stringify(text)})`);
    const lines = differences(terminal, inPage);
    counts.pairs++;
    if (lines.length > 0) counts.different++;
    if (lines.length > 0)
      console.log(`  ${exercise.ref} ${name}\n    ${lines.join('\n    ')}\n    ${summaryOf(inPage)}`);
    else if (summaryOf(terminal) !== summaryOf(inPage)) {
      worded++;
      if (process.env.WORDS)
        console.log(
          `  ${exercise.ref} ${name}\n    terminal: ${summaryOf(terminal)}\n    page:     ${summaryOf(inPage)}`,
        );
    }
  }
  pairs += counts.pairs;
  different += counts.different;
  console.log(
    `${exercise.ref.padEnd(60)} ${String(counts.pairs).padStart(3)} pairs, ${String(counts.different)} different`,
  );
}
console.log(`${String(pairs)} pairs, ${String(different)} different, ${String(worded)} with other words`);
await site.close();
await judge.close();
process.exitCode = different === 0 ? 0 : 1;

function answersOf({ solution, stub, mistakes, answers }: Exercise): { name: string; file: string }[] {
  return [
    { name: 'solution', file: solution },
    { name: 'stub', file: stub },
    ...mistakes.map(({ id, file }) => ({ name: `mistakes/${id}`, file })),
    ...answers.map(({ id, file }) => ({ name: `answers/${id}`, file })),
  ];
}
