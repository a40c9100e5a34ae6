/** The products are right, but `Function` says only that the result can be called: what goes in and what comes out is not checked. Write a function type such as `(x: number) => number`. */
export function makeMultiplier(multiplier: number): Function {
  return (x: number) => x * multiplier;
}
