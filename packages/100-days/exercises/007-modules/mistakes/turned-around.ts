/** You have the direction the wrong way round: the list of layers begins at the top, and an import has to lead to the same place or further down. */
import type { Import, ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  const imports = Object.entries(graph).flatMap(([from, files]) => files.map((to) => ({ from, to })));
  return imports.filter(({ from, to }) => {
    const upper = layers.indexOf(layerOf(from));
    const lower = layers.indexOf(layerOf(to));
    return upper === -1 || lower === -1 || lower > upper;
  });
}

function layerOf(file: string): string {
  return file.replace(/(?:\.ts|\/.*)$/, '');
}
