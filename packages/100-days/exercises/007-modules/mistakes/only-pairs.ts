/** You find two files that import each other, and no longer cycle. A way may go through any number of files before it comes back. */
import type * as program from '#given/007-modules';

export type Layer = 'main' | 'services' | 'validators' | 'exceptions';

export type Plan = Readonly<Record<keyof typeof program, Layer>>;

export type ImportGraph = Readonly<Record<string, readonly string[]>>;

export interface Import {
  readonly from: string;
  readonly to: string;
}

export function plan(): Plan {
  return {
    ISBN_DIGITS: 'validators',
    MAX_LOANS: 'services',
    FINE_CENTS: 'services',
    LibraryError: 'exceptions',
    InvalidRequestError: 'exceptions',
    NotOnShelfError: 'exceptions',
    TooManyLoansError: 'exceptions',
    isIsbn: 'validators',
    parseLoanRequest: 'validators',
    mayBorrow: 'services',
    lend: 'services',
    handleRequest: 'main',
  };
}

export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  const imports = Object.entries(graph).flatMap(([from, files]) => files.map((to) => ({ from, to })));
  return imports.filter(({ from, to }) => {
    const upper = layers.indexOf(layerOf(from));
    const lower = layers.indexOf(layerOf(to));
    return upper === -1 || lower < upper;
  });
}

export function findCycle(graph: ImportGraph): string[] | null {
  for (const [file, imports] of Object.entries(graph)) {
    for (const next of imports) {
      if (next === file) return [file];
      if (graph[next]?.includes(file) === true) return [file, next];
    }
  }
  return null;
}

function layerOf(file: string): string {
  return file.replace(/(?:\.ts|\/.*)$/, '');
}
