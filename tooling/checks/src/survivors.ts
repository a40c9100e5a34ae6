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
        return `survived  ${room}:${String(start.line)}  ${mutatorName}: ${oneLine(original)}  →  ${oneLine(replacement)}`;
      }),
  );
}

function oneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').slice(0, 100);
}
