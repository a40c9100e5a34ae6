/** There is a space between the two texts. The second text follows right behind the first, with nothing in between. */
export function concat(str1: string, str2: string): string {
  return `${str1} ${str2}`;
}
