/** You put a rule of the library among the validators, because it answers yes or no. Ask what it has to know: the input alone, or how many books somebody has. */
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
    MAX_LOANS: 'validators',
    FINE_CENTS: 'services',
    LibraryError: 'exceptions',
    InvalidRequestError: 'exceptions',
    NotOnShelfError: 'exceptions',
    TooManyLoansError: 'exceptions',
    isIsbn: 'validators',
    parseLoanRequest: 'validators',
    mayBorrow: 'validators',
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
  const clear = new Set<string>();
  const search = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (clear.has(file)) return null;
    for (const next of graph[file] ?? []) {
      const cycle = search(next, [...way, file]);
      if (cycle !== null) return cycle;
    }
    clear.add(file);
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
