/** You follow all the imports of a file again for each way that leads to it. With every pair of files the number of ways doubles. Remember the files from which no way leads into a cycle. */
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
  const search = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    for (const next of graph[file] ?? []) {
      const cycle = search(next, [...way, file]);
      if (cycle !== null) return cycle;
    }
    return null;
  };
  for (const file of Object.keys(graph)) {
    const cycle = search(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function layerOf(file: string): string {
  return file.replace(/(?:\.ts|\/.*)$/, '');
}
