/** Your answer holds files that only lead to the cycle. Cut off the beginning of the way, up to the file that it comes back to. */
import type { ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

export function findCycle(graph: ImportGraph): string[] | null {
  const clear = new Set<string>();
  const search = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way];
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
