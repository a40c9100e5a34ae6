import { appendFileSync } from 'node:fs';

/**
 * Hands a value to later steps and jobs; outside of GitHub Actions it only says it.
 *
 * @param name - The output's name.
 * @param value - One line.
 */
export function setOutput(name: string, value: string): void {
  console.log(`${name}=${value}`);
  const file = process.env.GITHUB_OUTPUT;
  if (file !== undefined && file !== '') appendFileSync(file, `${name}=${value}\n`);
}

/**
 * Puts Markdown on the page of the run; outside of GitHub Actions it prints it.
 *
 * @param markdown - Whole lines.
 */
export function addSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') console.log(markdown);
  else appendFileSync(file, `${markdown}\n`);
}

/**
 * Lays out a Markdown table.
 *
 * @param head - The titles of the columns.
 * @param rows - The cells, row by row.
 * @returns The table, without a newline at its end.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
