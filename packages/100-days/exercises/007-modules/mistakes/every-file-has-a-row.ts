/** You expect a row for each file. A file that imports nothing may be missing from the graph, and then its row is `undefined`. */
import type { ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

export function findCycle(graph: ImportGraph): string[] | null {
  const clear = new Set<string>();
  const search = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (clear.has(file)) return null;
    for (const next of graph[file] as readonly string[]) {
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
