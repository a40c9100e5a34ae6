// Measures what a student waits for, beside what a student would use instead, in one run on one machine.
// Run: pnpm bench:learn. Writes tooling/judge/docs/bench.json and draws bench.svg beside it.
// `node apps/learn/bench/main.ts --no-growth` leaves out the large courses, and writes nothing.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { makeScratchCourse, repository } from '../scripts/scratch-course.ts';
import { addAnswers, serverAnswers, serverExercise } from './answers.ts';
import { drawChart, type Bench } from './chart.ts';
import { measureCheckAll, measureCommands } from './commands.ts';
import { measureGrowth, type Growth } from './growth.ts';
import { summarise, type Summary } from './statistics.ts';
import { measureWatch } from './watch.ts';

const rows: Record<string, Summary> = {};
const course = makeScratchCourse('variable-annotations');
const watched = await measureWatch(course, 'variable-annotations/01-add', addAnswers, 60);
rows['save → verdict on the screen'] = summarise(watched.saves);
rows['of that, judging'] = summarise(watched.judging);
for (const [name, times] of Object.entries(measureCommands(course, 10))) rows[name] = summarise(times);
const starts = [watched.firstScreen];
while (starts.length < 5)
  starts.push((await measureWatch(course, 'variable-annotations/01-add', addAnswers, 0)).firstScreen);
rows['learn, to its first screen'] = summarise(starts);
const checkAll = measureCheckAll(course);
course.remove();

const [serverPackage = ''] = serverExercise.split('/');
const withServers = makeScratchCourse(serverPackage);
rows['save → verdict, tests with servers'] = summarise(
  (await measureWatch(withServers, serverExercise, serverAnswers(), 20)).saves,
);
withServers.remove();

const growth: Growth[] = [];
if (!process.argv.includes('--no-growth'))
  for (const rooms of [50, 200, 1000, 4000]) growth.push(await measureGrowth(rooms));

const shown = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [
    name,
    {
      'median ms': Math.round(row.medianMs),
      'p95 ms': Math.round(row.p95Ms),
      'min–max ms': `${Math.round(row.minMs)}–${Math.round(row.maxMs)}`,
      runs: row.runs,
    },
  ]),
);
console.table(shown);
const bench: Bench = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`,
  rows,
  checkAll,
  residentMb: watched.residentMb,
  growth,
};
const instead = (rows['vitest run, one file']?.medianMs ?? 0) + (rows['tsc --noEmit, one file']?.medianMs ?? 0);
const ratio = (name: string): string => (instead / (rows[name]?.medianMs ?? Number.NaN)).toFixed(1);
console.log(
  `vitest run + tsc --noEmit, started anew: ${Math.round(instead)} ms. On a save learn is ${ratio('save → verdict on the screen')} times as fast, and from cold ${ratio('learn check, from cold')} times.`,
);
console.log(
  `learn check --all: ${checkAll.exercises} exercises, ${Math.round(checkAll.cpuMs / checkAll.exercises)} ms of CPU each, ${Math.round(checkAll.wallMs)} ms in all. A watching session holds ${Math.round(bench.residentMb)} MB.`,
);
if (growth.length === 0) process.exit(0);
console.table(
  Object.fromEntries(
    growth.map(({ rooms, ...times }) => [
      `${rooms} rooms`,
      Object.fromEntries(Object.entries(times).map(([name, value]) => [name, Math.round(value)])),
    ]),
  ),
);
writeFileSync(path.join(repository, 'tooling/judge/docs/bench.json'), `${JSON.stringify(bench, null, 2)}\n`);
writeFileSync(path.join(repository, 'tooling/judge/docs/bench.svg'), drawChart(bench));
