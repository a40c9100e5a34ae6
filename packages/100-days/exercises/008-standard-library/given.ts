import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What an audit keeps of one login. */
export interface LoginEvent {
  /** Belongs to this event alone. */
  requestId: string;
  action: 'login';
  username: string;
  /** When it happened, in UTC: `2026-03-29T01:30:00.000Z`. */
  timestamp: string;
}

/** A place with files. What goes wrong is thrown as `node:fs` throws it, with a `code` such as `'ENOENT'`. */
export interface Files {
  /** Gives the text of a file. Code `'ENOENT'`: there is no such file. */
  read(path: string): string;
  /** Empties the file, or makes it if it is missing, and then writes the text. If that fails, a part of it may be there. */
  write(path: string, text: string): void;
  /** Gives a file another name, in one step. A file that had this name is replaced. Code `'EXDEV'`: other disk. */
  rename(from: string, to: string): void;
  /** Removes a file. It is no error if there is no such file. */
  remove(path: string): void;
}

/** The files of this machine. */
export const disk: Files = {
  read(path) {
    return readFileSync(path, 'utf8');
  },
  write(path, text) {
    // `flush` waits until the disk has the text, so that it outlives a loss of power.
    writeFileSync(path, text, { flush: true });
  },
  rename(from, to) {
    renameSync(from, to);
  },
  remove(path) {
    rmSync(path, { force: true });
  },
};

/** A file holds no JSON list, so nothing may be written over it: somebody should look at it first. */
export class CorruptFileError extends Error {
  override readonly name = 'CorruptFileError';
  /** The file, as it was named in the call. */
  readonly file: string;

  /**
   * Makes the error for one file.
   *
   * @param file - The path of the file.
   * @param options - What has caused it, if something was thrown: `{ cause: error }`.
   */
  constructor(file: string, options?: ErrorOptions) {
    super(`Not a JSON list: ${file}`, options);
    this.file = file;
  }
}
