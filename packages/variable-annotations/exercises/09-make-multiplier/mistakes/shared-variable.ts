/** All the functions share one variable, so the multiplier of the last one that was made counts for all of them. Use the parameter: every call has its own. */
let factor = 1;

export function makeMultiplier(multiplier: number): (x: number) => number {
  factor = multiplier;
  return (x) => x * factor;
}
