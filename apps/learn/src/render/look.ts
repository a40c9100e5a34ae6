import { stripVTControlCharacters, styleText } from 'node:util';

/** How text may look where it is going. */
export interface Look {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
  /** Words instead of symbols, no boxes, no bars, no redrawing: for screen readers and logs. */
  readonly plain: boolean;
  /** What the student types before a command: `learn`, `pnpm learn`, `npx -y pnpm@… learn`. */
  readonly command: string;
}

/** The roles that colour plays; each also has a word or a symbol, so nothing depends on colour. */
export type Paint = 'good' | 'bad' | 'heed' | 'dim' | 'strong' | 'place';

const formats = {
  good: 'green',
  bad: 'red',
  heed: 'yellow',
  dim: 'dim',
  strong: 'bold',
  place: 'cyan',
} as const;

/** Prose wider than this is hard to read. */
const maxTextWidth = 100;

/**
 * Colours a text, where there is colour.
 *
 * @param paint - The role of the text.
 * @param text - The text.
 * @returns The text, with control sequences only if the look has colour.
 */
export function painted(look: Look, paint: Paint, text: string): string {
  return look.colour ? styleText(formats[paint], text, { validateStream: false }) : text;
}

/**
 * Says how wide a line of prose may be.
 *
 * @returns Columns: the window's, from 20 to 100.
 */
export function textWidth(look: Look): number {
  return Math.max(20, Math.min(maxTextWidth, look.width));
}

/** A command of learn with the exercise and the options that follow it. */
const commandPattern =
  /(?:npx -y \S+ |pnpm )?\blearn (?:list|start|check|hint|diff|reset|run|progress|doctor)(?: (?:[a-z\d-]+\/)?\d[\w-]*| --[a-z-]+)*/g;
/** Stands for a space inside of a command while lines are broken. */
const glue = '\u00a0';

/**
 * Breaks text at spaces so that it fits. Words are never cut, so that paths stay clickable, nor are commands, so that
 * they can be copied.
 *
 * @param text - Text without control sequences; its own line ends are kept.
 * @param width - The columns there are, indents included.
 * @param indent - What stands before the first line.
 * @param hanging - What stands before the other lines; the same as `indent` if not given.
 * @returns The lines.
 */
export function wrapped(text: string, width: number, indent = '', hanging = indent): string[] {
  const lines: string[] = [];
  const glued = text.replaceAll(commandPattern, (command) => command.replaceAll(' ', glue));
  for (const paragraph of glued.split('\n')) {
    let line = lines.length === 0 ? indent : hanging;
    let isBlank = true;
    for (const word of paragraph.split(' ')) {
      if (!isBlank && line.length + 1 + word.length > width) {
        lines.push(line.trimEnd());
        line = hanging + word;
      } else {
        line += isBlank ? word : ` ${word}`;
      }
      isBlank = false;
    }
    lines.push(line.trimEnd());
  }
  return lines.map((line) => line.replaceAll(glue, ' '));
}

/**
 * Makes text that came from a student's program harmless to the terminal.
 *
 * @param text - Any text.
 * @returns The text without control sequences, tabs as two spaces, and only `\n` as line ends.
 */
export function cleaned(text: string): string {
  return (
    stripVTControlCharacters(text)
      .replaceAll('\r\n', '\n')
      .replaceAll('\t', '  ')
      // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
      .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
  );
}

/**
 * Counts in words: "1 test", "2 tests".
 *
 * @param count - How many.
 * @param noun - What, in the singular, with a plural in -s.
 * @returns The number and the noun.
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Names commands as the student has to type them, in a sentence that says `learn …`.
 *
 * @param sentence - A sentence that may name a command of learn.
 * @returns The sentence with the way in which learn was called here.
 */
export function asTyped(look: Look, sentence: string): string {
  if (look.command === 'learn') return sentence;
  return sentence.replaceAll(
    /(?<!pnpm )\blearn(?= (?:list|start|check|hint|diff|reset|run|progress|doctor)\b| --poll\b)/g,
    look.command,
  );
}
