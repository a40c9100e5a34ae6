/** You find no layer for a file that lies in no folder. Its layer is its own name, without `.ts`. */
import type { Import, ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

export function findViolations(graph: ImportGraph, layers: readonly string[]): Import[] {
  const imports = Object.entries(graph).flatMap(([from, files]) => files.map((to) => ({ from, to })));
  return imports.filter(({ from, to }) => {
    const upper = layers.indexOf(layerOf(from));
    const lower = layers.indexOf(layerOf(to));
    return upper === -1 || lower < upper;
  });
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? '';
}
