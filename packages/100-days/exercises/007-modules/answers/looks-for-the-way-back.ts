/** Asks for each file which way leads back to it, breadth first, without recursion; keeps the layers in a class. */
import type * as program from '#given/007-modules';

export type Layer = 'main' | 'services' | 'validators' | 'exceptions';
export type Plan = Readonly<Record<keyof typeof program, Layer>>;
export type ImportGraph = Readonly<Record<string, readonly string[]>>;
export interface Import {
  from: string;
  to: string;
}

const inLayer = <K extends keyof Plan>(layer: Layer, ...names: K[]): Record<K, Layer> =>
  Object.fromEntries(names.map((name) => [name, layer])) as Record<K, Layer>;

export const plan = (): Plan => ({
  ...inLayer('exceptions', 'TooManyLoansError', 'NotOnShelfError', 'InvalidRequestError', 'LibraryError'),
  ...inLayer('validators', 'parseLoanRequest', 'isIsbn', 'ISBN_DIGITS'),
  ...inLayer('services', 'lend', 'mayBorrow', 'MAX_LOANS', 'FINE_CENTS'),
  handleRequest: 'main',
});

class Layers {
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  allow(from: string, to: string): boolean {
    const reachable = this.#names.slice(this.#indexOf(from));
    return this.#indexOf(from) >= 0 && reachable.includes(this.#nameOf(to));
  }

  #indexOf(file: string): number {
    return this.#names.indexOf(this.#nameOf(file));
  }

  #nameOf(file: string): string {
    const slash = file.indexOf('/');
    return slash === -1 ? file.replace('.ts', '') : file.slice(0, slash);
  }
}

export const findViolations = (graph: ImportGraph, layers: readonly string[]): Import[] => {
  const order = new Layers(layers);
  const violations: Import[] = [];
  Object.keys(graph).forEach((from) => {
    graph[from]?.forEach((to) => {
      if (!order.allow(from, to)) violations.push({ to, from });
    });
  });
  return violations;
};

export const findCycle = (graph: ImportGraph): string[] | null => {
  for (const start of Object.keys(graph)) {
    const ways = [[start]];
    const reached = new Set<string>();
    for (const way of ways) {
      for (const next of graph[way.at(-1) ?? start] ?? []) {
        if (next === start) return way;
        if (!reached.has(next)) ways.push([...way, next]);
        reached.add(next);
      }
    }
  }
  return null;
};
