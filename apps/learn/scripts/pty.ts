import { spawn, type ChildProcess } from 'node:child_process';

/** The size of a terminal, in characters. */
export interface Size {
  columns: number;
  rows: number;
}

/**
 * Runs a command in a terminal of its own. Needs util-linux's `script`.
 *
 * @param command - A line for the shell.
 * @param cwd - Where it runs.
 * @param size - The terminal's size.
 * @returns The process; what the terminal shows comes out of its `stdout`, and keys go into its `stdin`.
 */
export function runInTerminal(command: string, cwd: string, { columns, rows }: Size): ChildProcess {
  const { CI, NO_COLOR, INIT_CWD, FORCE_COLOR, ...env } = process.env;
  const sized = `stty cols ${columns} rows ${rows}; exec ${command}`;
  return spawn('script', ['-qfec', sized, '/dev/null'], { cwd, env: { ...env, TERM: 'xterm-256color' } });
}
