/** You follow all the imports of a file again for each way that leads to it. With every pair of files the number of ways doubles. Remember the files from which no way leads into a cycle. */
import type { ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

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
