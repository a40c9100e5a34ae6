/** The values are right, but the return type is missing, so the compiler guesses `(string | number)[]`: any length, any order. Write the tuple after the parameters. */
export function toKv(k: string, v: number) {
  return [k, v ** 2];
}
