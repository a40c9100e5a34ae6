/** You write the number on the object itself. That changes somebody else's object, and a frozen one takes no new property: keep the numbers in a table of your own. */
export * from '#solution/001-execution-model';

let last = 0;

export function identityOf(value: object): number {
  const labelled = value as { label?: number };
  labelled.label ??= ++last;
  return labelled.label;
}
