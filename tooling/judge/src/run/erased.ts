// What stripping types does to statements: the same for a process of Node and for a page.
import { tokensOf, type Token } from '@backend-ts/presets/tokens';

/** How declarations begin that are types and nothing else, by the text from their first word on. */
const erased = [
  /^(?:export\s+)?(?:declare\s+)?type\s+[\p{ID_Start}$_][\p{ID_Continue}$]*\s*[=<]/u,
  /^(?:export\s+)?(?:default\s+)?(?:declare\s+)?interface\s+[\p{ID_Start}$_]/u,
  /^(?:export\s+)?declare[^\S\r\n]+[\p{ID_Start}$_#['"]/u,
  /^(?:import|export)\s+type\s*(?:[{*]|(?!from\s*['"])[\p{ID_Start}$_])/u,
  /^(?:export\s+)?(?:namespace|module)[^\S\r\n]+[\p{ID_Start}$_'"]/u,
  // Members of a class.
  /^(?:(?:public|protected|override)\s+)?abstract[^\S\r\n]+(?!new\b)[\p{ID_Start}$_#['"]/u,
  /^(?:public|protected|private|static|override|readonly|declare)(?:\s+\w+)*[^\S\r\n]+declare[^\S\r\n]+[\p{ID_Start}$_#['"]/u,
];

/**
 * Finds the declarations that stripping types takes away. TypeScript ends the statement before them there; without them, a
 * line below that begins with `(` or `[` would belong to that statement.
 *
 * @param text - The source.
 * @returns Where each begins, counted from 0, if it is the first thing on its line.
 */
export function erasedDeclarations(text: string): number[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'comment');
  return tokens
    .filter((token, index) => isFirstOnLine(text, tokens[index - 1], token))
    .filter(({ start }) => erased.some((pattern) => pattern.test(text.slice(start, start + 500))))
    .map(({ start }) => start);
}

function isFirstOnLine(text: string, before: Token | undefined, { kind, start }: Token): boolean {
  return kind === 'word' && before !== undefined && /[\r\n]/.test(text.slice(before.end, start));
}

/**
 * Puts a semicolon in the place of each declaration that was taken away, so that the statement before it ends where it did.
 *
 * @param text - The source.
 * @param stripped - The same with a blank in the place of each character that was taken away.
 * @returns The code, with every line and column as they were.
 */
export function endStatements(text: string, stripped: string): string {
  let code = stripped;
  // The mark at the beginning of a file is no part of what was stripped.
  for (const at of erasedDeclarations(text.replace(/^\uFEFF/, '')))
    if (code.charAt(at) === ' ') code = `${code.slice(0, at)};${code.slice(at + 1)}`;
  return code;
}

/**
 * Ends the statement before each declaration that will be taken away, for a compiler that moves columns anyway.
 *
 * @param text - The source.
 * @returns The source, with every line as it was.
 */
export function withEndedStatements(text: string): string {
  return erasedDeclarations(text).reduceRight((code, at) => `${code.slice(0, at)};${code.slice(at)}`, text);
}
