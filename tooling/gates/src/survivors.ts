import path from 'node:path';

/** The part of Stryker's JSON report that is read here. */
export interface MutationReport {
  files: Record<string, { mutants: Mutant[]; source: string }>;
}

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/**
 * Lists the mutations that no test noticed.
 *
 * @param report - Stryker's report.
 * @returns One line for each: place, what stood there and what stood there instead.
 */
export function survivorsOf(report: MutationReport): string[] {
  return Object.entries(report.files).flatMap(([file, { mutants, source }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement = '', mutatorName }) => {
        const lines = source.split('\n').slice(start.line - 1, end.line);
        const original = lines
          .map((line, index) =>
            line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
          )
          .join('\n');
        const room = path.basename(path.dirname(file));
        return `survived  ${room}:${start.line}  ${mutatorName}: ${oneLine(original)}  →  ${oneLine(replacement)}`;
      }),
  );
}

/**
 * Sums up how many mutations the tests noticed.
 *
 * @param report - Stryker's report.
 * @returns One line.
 */
export function scoreOf(report: MutationReport): string {
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = all.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const counted = noticed + all.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  const share = counted === 0 ? 'none' : `${((100 * noticed) / counted).toFixed(1)} %`;
  return `${noticed} of ${counted} mutations noticed (${share}), in ${Object.keys(report.files).length} solutions`;
}

function oneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').slice(0, 100);
}
