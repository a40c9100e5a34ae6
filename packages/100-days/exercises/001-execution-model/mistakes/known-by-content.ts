/** You know an object by what is in it, so two that look alike count as one, and one that changes counts as new. Look for a table whose keys are the objects themselves. */
export * from '#solution/001-execution-model';

const labels = new Map<string, number>();

export function identityOf(value: object): number {
  const content = JSON.stringify(value);
  const label = labels.get(content) ?? labels.size + 1;
  labels.set(content, label);
  return label;
}
