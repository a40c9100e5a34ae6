import { shownOutputLength } from '../run/reports.ts';
import { format } from 'vitest/internal/browser';

/** What becomes of what an answer prints. */
export interface Sink {
  print: (text: string) => void;
  /** Called once, when it was too much. */
  flood: () => void;
}

/**
 * Replaces the methods of `console` that print.
 *
 * @param maxLength - How much may be printed, in characters.
 * @param sink - Gets the text.
 */
export function captureConsole(maxLength: number, sink: Sink): void {
  let length = 0;
  const print = (...values: unknown[]): void => {
    const text = `${format(values)}\n`;
    length += text.length;
    if (length > maxLength) sink.flood();
    else if (length - text.length < shownOutputLength) sink.print(text);
  };
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir', 'table'] as const) {
    console[method] = print;
  }
}
