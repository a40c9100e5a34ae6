import type * as program from '#given/007-modules';

/** A part of a project, named as its folder is. */
export type Layer = 'main' | 'services' | 'validators' | 'exceptions';

/** Everything that the program in given.ts exports at run time, each name with its layer. */
export type Plan = Readonly<Record<keyof typeof program, Layer>>;

/** Each file of a project with the files that it imports. All are named as seen from the folder of the project. */
export type ImportGraph = Readonly<Record<string, readonly string[]>>;

/** One import: `from` is the file in which it stands, `to` is the file that it leads to. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/**
 * Sorts the parts of the program in given.ts into layers.
 *
 * @returns The layer of each name that the program exports.
 * @example
 * plan().LibraryError; // 'exceptions'
 */
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

/**
 * Finds the imports that point in the wrong direction.
 *
 * @param graph - The imports of a project. It is not changed.
 * @param layers - The names of the layers, from top to bottom.
 * @returns Each import that leads to a higher layer, or from or to a file of no layer, in the order of the graph.
 * @example
 * findViolations({ 'services/pay.ts': ['main.ts'] }, ['main', 'services']); // [{ from: 'services/pay.ts', to: 'main.ts' }]
 */
export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  const imports = Object.entries(graph).flatMap(([from, files]) => files.map((to) => ({ from, to })));
  return imports.filter(({ from, to }) => {
    const upper = layers.indexOf(layerOf(from));
    const lower = layers.indexOf(layerOf(to));
    // A lower layer that is not there has the index -1, which is less than any other.
    return upper === -1 || lower < upper;
  });
}

/**
 * Finds files that import each other in a circle.
 *
 * @param graph - The imports of a project. It is not changed.
 * @returns The files of one cycle, each once: each imports the next, and the last imports the first. Without a cycle, `null`.
 * @example
 * findCycle({ 'a.ts': ['b.ts'], 'b.ts': ['a.ts'] }); // ['a.ts', 'b.ts']
 */
export function findCycle(graph: ImportGraph): string[] | null {
  const clear = new Set<string>();
  const search = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (clear.has(file)) return null;
    for (const next of graph[file] ?? []) {
      const cycle = search(next, [...way, file]);
      if (cycle !== null) return cycle;
    }
    // All ways from here were tried. Without this note, each further way to this file would try them again.
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
