/** In JavaScript `^` compares bits and drops the fraction: `3 ^ 2` is `1`. Square with `v * v` or `v ** 2`. */
export function toKv(k: string, v: number): [string, number] {
  return [k, v ^ 2];
}
