/** This adds from right to left. With floating-point numbers the order changes the last digits, or more: start at the left. */
export function sumList(inputList: readonly number[]): number {
  return inputList.reduceRight((sum, n) => sum + n, 0);
}
