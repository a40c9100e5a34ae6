// Characters that look like code and are none: they come with text from a document, a phone or a chat.
import { codeTokens, lineAt } from './source.ts';

/** What was pasted, and what helps. */
export interface Pasted {
  /** 1-based. */
  line: number;
  message: string;
}

/** What to type instead, by the characters that are taken for it. */
const lookalikes: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′‵´ˋʼʹ‹›「」『』',
  '"': '“”„‟″‶«»〝〞〟',
  '-': '‐‑‒–—―−﹣⁃➖',
  '...': '…',
  ';': '\u037E؛﹔',
  ':': '∶﹕',
  ',': '، 、，﹐'.replaceAll(' ', ''),
  '.': '。․',
  '*': '×∗⋅·•',
  '/': '÷∕⁄',
  '<': '‹〈⟨＜',
  '>': '〉⟩＞',
  '<=': '≤',
  '>=': '≥',
  '!==': '≠',
  '===': '≡',
  '=>': '→⇒',
  '&&': '∧',
  '||': '∨',
  '!': '¬',
  '[': '【〔',
  ']': '】〕',
  '|': '¦∣',
  '~': '∼〜',
};

const names: Readonly<Record<string, string>> = {
  '‘': 'a curly quote',
  '’': 'a curly quote',
  '“': 'a curly quote',
  '”': 'a curly quote',
  '–': 'an en dash',
  '—': 'an em dash',
  '−': 'a minus sign of mathematics',
  '…': 'an ellipsis',
  '\u037E': 'a Greek question mark',
  '\u0085': 'a next-line character',
  '\u00AD': 'a soft hyphen',
  '\u180E': 'a Mongolian vowel separator',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u2060': 'a word joiner',
};

/** Letters of other alphabets, each below the Latin letter that it looks like. */
const strangers = 'аеорсухіѕјԁһԛԝАВЕЗКМНОРСТХУІЅЈαονρικτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'aeopcyxisjdhqwAB E3KMHOPCTXYISJaovpiktuxABEZHIKMNOPTYX'.replaceAll(' ', '');

const invisible = /[\p{Cf}\p{Cc}\u180E]/u;
const fullWidth = /[\uFF01-\uFF5E]/;

/**
 * Finds the first character that does not belong into code, outside of texts and comments.
 *
 * @param text - The answer.
 * @returns The line, and what to type instead; null if every character is one that can be typed.
 */
export function strangeCharacter(text: string): Pasted | null {
  for (const { kind, text: found, start } of codeTokens(text)) {
    const character = kind === 'punctuation' ? outsideAscii(found) : kind === 'word' ? inName(found) : null;
    if (character === null) continue;
    const at = start + found.indexOf(character);
    const line = lineAt(text, at);
    return { line, message: `Line ${line} has ${sentenceOf(character, found, lineBefore(text, at))}` };
  }
  return null;
}

/**
 * Finds the fence of a code block of Markdown.
 *
 * @param text - The answer.
 * @returns The line, and what to do; null if there is none.
 */
export function markdownFence(text: string): Pasted | null {
  const starts = new Set(codeTokens(text).map(({ start }) => start));
  for (const { index, 1: indent = '', 2: fence = '' } of text.matchAll(/^([^\S\n]*)(`{3,}|~{3,})[^`~\n]*$/gm)) {
    const at = index + indent.length;
    // Within a text or a comment a fence is nothing but text.
    if (!starts.has(at) || !starts.has(at + (fence.startsWith('`') ? 2 : 1))) continue;
    const line = lineAt(text, at);
    const message = `Line ${line} is the fence of a Markdown code block (three or more ${fence.startsWith('~') ? 'tildes' : 'backticks'}), which is no TypeScript: keep the code, and take out the fences with all that stands outside of them`;
    return { line, message };
  }
  return null;
}

function outsideAscii(found: string): string | null {
  return /^[\0-\x7F]+$/.test(found) ? (invisible.test(found) ? found : null) : found;
}

/** Only a name that mixes alphabets is suspicious. */
function inName(name: string): string | null {
  const hidden = /[\u200C\u200D]/.exec(name)?.[0];
  if (hidden !== undefined) return hidden;
  const wide = fullWidth.exec(name)?.[0];
  if (wide !== undefined) return wide;
  if (!/[A-Za-z]/.test(name)) return null;
  return Array.from(name).find((letter) => strangers.includes(letter)) ?? null;
}

function sentenceOf(character: string, token: string, before: string): string {
  const code = codeOf(character);
  if (invisible.test(character)) {
    const name = names[character] ?? 'a control character';
    const behind = before === '' ? 'at its beginning' : `behind \`${before}\``;
    return `an invisible character ${behind} (${name}, ${code}): delete it, and type a space if there has to be one`;
  }
  if (character === '\uFFFD') return `a character that was lost when the file was saved (${code}): type it again`;
  const wanted = typed(character);
  if (wanted === null) return meaningless(character);
  const isLetter = /\p{L}/u.test(character);
  const known = isLetter ? 'a letter of another alphabet' : names[character];
  const kind = fullWidth.test(character) ? 'a full-width character' : known;
  const where = token === character ? '' : ` in \`${token}\``;
  return `the character ${character}${where} (${kind === undefined ? '' : `${kind}, `}${code}), which only looks like code: type ${wanted} instead`;
}

/**
 * Says of a character that it belongs to no code.
 *
 * @param character - The character.
 * @returns The end of the sentence.
 */
export function meaningless(character: string): string {
  return `the character ${character} (${codeOf(character)}), which means nothing here outside of quotes: take it out`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function typed(character: string): string | null {
  if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  const letter = strangers.indexOf(character);
  if (letter >= 0) return latin.charAt(letter);
  return Object.entries(lookalikes).find(([, characters]) => characters.includes(character))?.[0] ?? null;
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
}
