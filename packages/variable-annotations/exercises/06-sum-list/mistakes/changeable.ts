/** The sums are right, but `number[]` says that you may change the list, so nobody can hand you one that is `readonly`. Ask for `readonly number[]`. */
export function sumList(inputList: number[]): number {
  return inputList.reduce((sum, n) => sum + n, 0);
}
