/** Here `*=` changes the multiplier, so the second call of the same function starts from the result of the first. Return the product and leave the multiplier as it is. */
export function makeMultiplier(multiplier: number): (x: number) => number {
  return (x) => {
    multiplier *= x;
    return multiplier;
  };
}
