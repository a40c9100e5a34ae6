// What the text of an answer shows by itself, token by token.
import { tokensOf, type Token } from '@backend-ts/presets/tokens';

/** A module that a text imports. */
export interface Specifier {
  /** What stands between the quotes. */
  name: string;
  /** 1-based. */
  line: number;
}

/**
 * Splits a text into its tokens.
 *
 * @param text - The source.
 * @returns The tokens without the comments.
 */
export function codeTokens(text: string): Token[] {
  return tokensOf(text).filter(({ kind }) => kind !== 'comment');
}

/**
 * Counts lines.
 *
 * @param text - The source.
 * @param at - A place in it, counted from 0.
 * @returns The line of the place, 1-based.
 */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/**
 * Finds the token at a place.
 *
 * @param text - The source.
 * @param tokens - Its tokens.
 * @param place - The place, 1-based.
 * @returns The index of the token that begins there; -1 if none does.
 */
export function tokenAt(
  text: string,
  tokens: readonly Token[],
  { line, column }: { line: number; column: number },
): number {
  const before = text.split('\n').slice(0, line - 1);
  const at = before.reduce((length, each) => length + each.length + 1, column - 1);
  return tokens.findIndex(({ start }) => start === at);
}

/**
 * Lists what a text imports.
 *
 * @param text - The source.
 * @returns Each module that is named as text, in the order of the lines.
 */
export function specifiersIn(text: string): Specifier[] {
  const tokens = codeTokens(text);
  return tokens.flatMap(({ kind, text: quoted, start }, index) => {
    const before = tokens[index - 1]?.text;
    const isImported =
      before === 'from' || before === 'import' || (before === '(' && tokens[index - 2]?.text === 'import');
    return kind === 'string' && isImported ? [{ name: quoted.slice(1, -1), line: lineAt(text, start) }] : [];
  });
}
