/** This doubles the number. The square of `v` is `v` times `v`, not `v` times 2. */
export function toKv(k: string, v: number): [string, number] {
  return [k, v * 2];
}
