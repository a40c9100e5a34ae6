/** You add the value with `concat`, which opens a list and adds what is in it. A value that is a list has to arrive as one element. */
export * from '#solution/001-execution-model';

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  return list.concat(value);
}
