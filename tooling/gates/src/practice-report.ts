import type { CheckReport } from '../../judge/src/core/check-report.ts';
import { table } from './github.ts';

/** The part that is read here of what `learn check --all --json` prints for each exercise. */
export type Report = Pick<CheckReport, 'exercise' | 'verdict' | 'reason' | 'message' | 'summary' | 'mistake'>;

/**
 * Says how far a fork is.
 *
 * @param reports - One for each exercise.
 * @returns The page, and the exercises at which the judge itself failed.
 */
export function practiceReport(reports: readonly Report[]): { markdown: string; broken: string[] } {
  const packages = [...Map.groupBy(reports, (report) => report.exercise.split('/')[0] ?? '')].map(([name, own]) => [
    name,
    `${own.filter((report) => report.verdict === 'passed').length} of ${own.length}`,
  ]);
  const open = reports.filter((report) => report.verdict === 'failed' || report.verdict === 'error');
  const lines = ['## Your practice', '', table(['package', 'passed'], packages), ''];
  if (open.length > 0) {
    const rows = open.map((report) => [report.exercise, (helpOf(report) ?? '').replaceAll(/\s+/g, ' ')]);
    lines.push('### Not yet', '', table(['exercise', 'what to look at'], rows), '');
  }
  const broken = open.filter((report) => report.reason === 'internal').map((report) => report.exercise);
  return { markdown: lines.join('\n'), broken };
}

function helpOf({ mistake, message, summary }: Report): string | null {
  return mistake?.feedback ?? message ?? summary;
}
