/** Takes away files that import nothing until none is left or all that are left lead into a cycle; asks for the layers with loops and a `Map`. */
import type * as program from '#given/007-modules';

export type Layer = 'main' | 'services' | 'validators' | 'exceptions';
export type Plan = Readonly<Record<keyof typeof program, Layer>>;
export type ImportGraph = Readonly<Record<string, readonly string[]>>;
export interface Import {
  readonly from: string;
  readonly to: string;
}

const files = {
  main: ['handleRequest'],
  services: ['lend', 'mayBorrow', 'MAX_LOANS', 'FINE_CENTS'],
  validators: ['isIsbn', 'parseLoanRequest', 'ISBN_DIGITS'],
  exceptions: ['LibraryError', 'InvalidRequestError', 'NotOnShelfError', 'TooManyLoansError'],
} satisfies Record<Layer, (keyof Plan)[]>;

export function plan(): Plan {
  const rows = Object.entries(files).flatMap(([layer, names]) => names.map((name) => [name, layer]));
  return Object.fromEntries(rows) as Plan;
}

export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  const depths = new Map(layers.map((layer, depth) => [layer, depth]));
  const depthOf = (file: string): number => {
    const [first = ''] = file.split('/');
    return depths.get(first.endsWith('.ts') ? first.slice(0, -3) : first) ?? NaN;
  };
  const found: Import[] = [];
  for (const from in graph) {
    for (const to of graph[from] ?? []) {
      // A comparison with NaN is false, too.
      if (!(depthOf(from) <= depthOf(to))) found.push({ from, to });
    }
  }
  return found;
}

export function findCycle(graph: ImportGraph): string[] | null {
  const left = new Map(Object.entries(graph));
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const [file, imports] of left) {
      if (!imports.some((next) => left.has(next))) left.delete(file);
    }
  }
  const cycle: string[] = [];
  let [file] = left.keys();
  while (file !== undefined && !cycle.includes(file)) {
    cycle.push(file);
    file = left.get(file)?.find((next) => left.has(next));
  }
  return file === undefined ? null : cycle.slice(cycle.indexOf(file));
}
