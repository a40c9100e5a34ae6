/** `toLocaleString` writes for people: it groups digits, rounds to three places, and depends on the country. Programs want the plain digits. */
export function toStr(n: number): string {
  return n.toLocaleString('en-US');
}
