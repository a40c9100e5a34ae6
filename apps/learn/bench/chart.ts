import type { CheckAllCost } from './commands.ts';
import type { Growth } from './growth.ts';
import type { Summary } from './statistics.ts';

/** One run of the benchmark: `docs/bench.json`. */
export interface Bench {
  /** `2026-11-21` */
  date: string;
  node: string;
  machine: string;
  /** By what was measured. */
  rows: Record<string, Summary>;
  checkAll: CheckAllCost;
  /** What a watching session holds in memory, in megabytes. */
  residentMb: number;
  growth: Growth[];
}

const width = 720;
const left = 250;
const rowHeight = 34;

/** A bar for each way to a verdict on one exercise, types and tests: what is measured, and whether it is ours. */
const bars = [
  { name: 'save → verdict on the screen', rows: ['save → verdict on the screen'], isOurs: true },
  { name: 'learn check, from cold', rows: ['learn check, from cold'], isOurs: true },
  { name: 'vitest run, then tsc --noEmit', rows: ['vitest run, one file', 'tsc --noEmit, one file'], isOurs: false },
];

/**
 * Draws how long a student waits for a verdict.
 *
 * @param bench - What was measured.
 * @returns An SVG that reads well on light and on dark ground.
 */
export function drawChart(bench: Bench): string {
  const values = bars.map(({ rows }) =>
    rows.reduce((sum, row) => sum + Math.round(bench.rows[row]?.medianMs ?? Number.NaN), 0),
  );
  const longest = Math.max(...values);
  const drawn = bars.map(({ name, isOurs }, index) => {
    const value = values[index] ?? 0;
    const y = 44 + index * rowHeight;
    const length = Math.max(2, Math.round((value / longest) * (width - left - 90)));
    return `  <text x="${left - 12}" y="${y + 16}" text-anchor="end">${name}</text>
  <rect x="${left}" y="${y}" width="${length}" height="22" rx="3" fill="${isOurs ? '#2f81f7' : '#8b949e'}"/>
  <text x="${left + length + 8}" y="${y + 16}">${value} ms</text>`;
  });
  const height = 44 + bars.length * rowHeight + 30;
  const summary = bars.map(({ name }, index) => `${name}: ${String(values[index])} ms`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time to a verdict. ${summary}">
  <style>
    text { font: 14px system-ui, sans-serif; fill: #57606a; }
    .title { font-weight: 600; }
    .note { font-size: 12px; }
    @media (prefers-color-scheme: dark) { text { fill: #adbac7; } }
  </style>
  <text class="title" x="12" y="24">Time to a verdict on one exercise, types and tests (median)</text>
${drawn.join('\n')}
  <text class="note" x="12" y="${height - 10}">${bench.date}, Node ${bench.node}, ${bench.machine}</text>
</svg>
`;
}
