/** `as` changes what the compiler believes, not the value: this still returns a number. Convert it. */
export function toStr(n: number): string {
  return n as unknown as string;
}
