/** You let a file of no layer import what it likes. Look at what `indexOf` returns for a layer that is not in the list, and what your comparison makes of it. */
import type { Import, ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  const imports = Object.entries(graph).flatMap(([from, files]) => files.map((to) => ({ from, to })));
  return imports.filter(({ from, to }) => {
    const upper = layers.indexOf(layerOf(from));
    const lower = layers.indexOf(layerOf(to));
    return lower < upper;
  });
}

function layerOf(file: string): string {
  return file.replace(/(?:\.ts|\/.*)$/, '');
}
