/** This turns texts that look like numbers into numbers and adds them, so '1' and '2' become '3'. A text stays a text, whatever is in it. */
export function concat(str1: string, str2: string): string {
  const sum = Number(str1) + Number(str2);
  return Number.isNaN(sum) || str1 === '' ? str1 + str2 : String(sum);
}
