// What the turbo runs of this job did, and the coverage it measured, as tables for the run's page. `turbo run … --summarize` wrote what it reads.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addSummary, table } from './github.ts';
import { rowsOf, type RunSummary } from './run-summary.ts';

interface CoverageSummary {
  total: Record<'lines' | 'branches' | 'functions', { pct: number }>;
}

const files = existsSync('.turbo/runs') ? globSync('.turbo/runs/*.json') : [];
const rows = files.flatMap((file) => rowsOf(JSON.parse(readFileSync(file, 'utf8')) as RunSummary));
if (rows.length === 0) {
  addSummary('No task ran.\n');
} else {
  const hits = rows.filter((row) => row.cache === 'hit').length;
  addSummary(
    [
      `${hits} of ${rows.length} tasks came from the cache.`,
      '',
      table(
        ['task', 'seconds', 'cache', 'result'],
        rows.map((row) => [row.task, row.seconds.toFixed(1), row.cache, row.result]),
      ),
      '',
    ].join('\n'),
  );
}

const measured = globSync('packages/*/coverage/coverage-summary.json').map((file) => {
  const { total } = JSON.parse(readFileSync(file, 'utf8')) as CoverageSummary;
  const percents = [total.lines, total.branches, total.functions].map(({ pct }) => `${pct} %`);
  return [path.basename(path.resolve(file, '../..')), ...percents];
});
if (measured.length > 0) addSummary(`${table(['coverage of', 'lines', 'branches', 'functions'], measured)}\n`);
