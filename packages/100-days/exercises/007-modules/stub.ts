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
 */
export function plan(): Plan {
  // TODO: read given.ts, and return an object with the layer of each of its twelve names.
  throw new Error('Not written yet: plan');
}

/**
 * Finds the imports that point in the wrong direction.
 *
 * @param graph - The imports of a project. It is not changed.
 * @param layers - The names of the layers, from top to bottom.
 * @returns Each import that leads to a higher layer, or from or to a file of no layer, in the order of the graph.
 */
export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  // TODO: go through all imports, and keep those that point upwards or that belong to no layer.
  throw new Error('Not written yet: findViolations');
}

/**
 * Finds files that import each other in a circle.
 *
 * @param graph - The imports of a project. It is not changed.
 * @returns The files of one cycle, each once: each imports the next, and the last imports the first. Without a cycle, `null`.
 */
export function findCycle(graph: ImportGraph): string[] | null {
  // TODO: follow the imports, and see whether a way comes back to a file that it went through.
  throw new Error('Not written yet: findCycle');
}
