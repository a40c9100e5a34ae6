/** You report a cycle as soon as a file is reached for the second time. Two files may import the same third one. It is a cycle only if a way comes back to a file that is on that same way. */
import type { ImportGraph } from '#solution/007-modules';

export * from '#solution/007-modules';

export function findCycle(graph: ImportGraph): string[] | null {
  const search = (file: string, way: readonly string[], seen: Set<string>): string[] | null => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (seen.has(file)) return [...way, file];
    seen.add(file);
    for (const next of graph[file] ?? []) {
      const cycle = search(next, [...way, file], seen);
      if (cycle !== null) return cycle;
    }
    return null;
  };
  for (const file of Object.keys(graph)) {
    const cycle = search(file, [], new Set());
    if (cycle !== null) return cycle;
  }
  return null;
}
