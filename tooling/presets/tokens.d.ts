/** A piece of source text. */
export interface Token {
  kind: 'word' | 'number' | 'string' | 'template' | 'regex' | 'comment' | 'punctuation';
  text: string;
  /** Where it begins and ends, counted from 0. */
  start: number;
  end: number;
}

/**
 * Splits TypeScript into its tokens, comments included, white space left out. Of a template each text between two values is
 * a token. It never throws: what cannot be read is punctuation, character by character.
 */
export function tokensOf(code: string): Token[];
