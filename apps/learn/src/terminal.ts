import { styleText } from 'node:util';
import type { TextStyle } from './render/text-style.ts';

/** Where commands write, and what the place can show. */
export interface Terminal extends TextStyle {
  /** Rows of the window. */
  readonly height: number;
  /** Whether somebody sits there who can press keys: both ends are a terminal. */
  readonly interactive: boolean;

  /**
   * Writes to the standard output.
   *
   * @param text - Text with its own line ends.
   */
  write(text: string): void;

  /**
   * Writes a line to the standard error output, where it cannot mix with JSON.
   *
   * @param sentence - One or more lines without the last line end.
   */
  complain(sentence: string): void;
}

/**
 * Makes a terminal out of the streams of a process.
 *
 * @param stdin - Where keys come from.
 * @param stdout - Where the screen is.
 * @param stderr - Where complaints go.
 * @param choice - Whether the student said `--plain`, and how learn was called.
 * @returns The terminal. It is plain by itself where the output is not a screen.
 */
export function createTerminal(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
  choice: { plain: boolean; command: string },
): Terminal {
  // A stream that is no terminal has `undefined` here, whatever its type says.
  const isScreen = (stdout.isTTY as boolean | undefined) === true;
  const plain = choice.plain || !isScreen || process.env.TERM === 'dumb';
  return {
    plain,
    command: choice.command,
    // Asking styleText is asking NO_COLOR, FORCE_COLOR and the stream, all at once.
    colour: !plain && styleText('red', 'x', { stream: stdout }) !== 'x',
    interactive: isScreen && (stdin.isTTY as boolean | undefined) === true,
    get width() {
      return stdout.columns || 80;
    },
    get height() {
      return stdout.rows || 24;
    },
    write: (text) => void stdout.write(text),
    complain: (sentence) => void stderr.write(`${sentence}\n`),
  };
}
