/** `trim` removes the spaces at both ends. Every character stays as it is: join the texts as they come. */
export function concat(str1: string, str2: string): string {
  return str1.trim() + str2.trim();
}
