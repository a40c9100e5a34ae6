import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawChart, type Bench } from '../bench/chart.ts';

const docs = path.join(import.meta.dirname, '../../../tooling/judge/docs');

describe('drawChart()', () => {
  test('draws the chart in docs from the figures beside it', () => {
    const bench = JSON.parse(readFileSync(path.join(docs, 'bench.json'), 'utf8')) as Bench;
    expect(drawChart(bench)).toBe(readFileSync(path.join(docs, 'bench.svg'), 'utf8'));
  });

  test('adds up what a student would run one after the other', () => {
    const row = (medianMs: number) => ({ runs: 1, medianMs, p95Ms: medianMs, minMs: medianMs, maxMs: medianMs });
    const chart = drawChart({
      date: '2026-11-21',
      node: 'v26.10.0',
      machine: '2 cores',
      rows: {
        'save → verdict on the screen': row(40.4),
        'learn check, from cold': row(500),
        'vitest run, one file': row(600),
        'tsc --noEmit, one file': row(300),
      },
      checkAll: { exercises: 1, wallMs: 1, cpuMs: 1 },
      residentMb: 1,
      growth: [],
    });
    expect(chart).toContain('vitest run, then tsc --noEmit: 900 ms');
    expect(chart).toContain('>40 ms</text>');
  });
});
