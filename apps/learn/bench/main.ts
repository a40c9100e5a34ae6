// Measures what a student waits for, beside what a student would use instead, in one run on one machine.
// Run: pnpm bench. Writes node_modules/.cache/backend-ts/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { measureCommands } from './commands.ts';
import { summarise, type Summary } from './statistics.ts';
import { measureWatch } from './watch.ts';

const rows: Record<string, Summary> = { 'save → verdict on screen': summarise(await measureWatch(40)) };
for (const [name, times] of Object.entries(measureCommands(10))) rows[name] = summarise(times);

const shown = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [
    name,
    {
      'median ms': Math.round(row.medianMs),
      'p95 ms': Math.round(row.p95Ms),
      'min–max ms': `${String(Math.round(row.minMs))}–${String(Math.round(row.maxMs))}`,
      runs: row.runs,
    },
  ]),
);
console.table(shown);
const instead = (rows['vitest run']?.medianMs ?? 0) + (rows['tsc --noEmit']?.medianMs ?? 0);
const ratio = (name: string): string => (instead / (rows[name]?.medianMs ?? Number.NaN)).toFixed(1);
console.log(
  `vitest run + tsc --noEmit, started anew: ${String(Math.round(instead))} ms. On a save learn is ${ratio('save → verdict on screen')} times as fast, and from cold ${ratio('learn check')} times.`,
);
const file = path.resolve(import.meta.dirname, '../../../node_modules/.cache/backend-ts/bench.json');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify({ node: process.version, cores: cpus().length, rows }, null, 2)}\n`);
