import { readFileSync, writeFileSync } from 'node:fs';

/** Somebody who may open an account. */
export interface User {
  email: string;
  /** In full years. */
  age: number;
}

/** What shows that somebody has paid. */
export interface Receipt {
  /** The name that the payment service gave to this payment. */
  id: string;
  amount: number;
}

/** What goes back to whoever sent the request. */
export interface Reply {
  /** 200: it worked. 400: the sender can fix it. 500: only we can fix it. */
  status: 200 | 400 | 500;
  body: unknown;
}

/** A place with files. Both functions throw what `node:fs` throws, with a `code` such as `'ENOENT'`. */
export interface Files {
  /** Gives the text of a file. */
  read(path: string): string;
  /** Replaces the text of a file, and makes the file if it is missing. */
  write(path: string, text: string): void;
}

/** The files of this machine. */
export const disk: Files = {
  read(path) {
    return readFileSync(path, 'utf8');
  },
  write(path, text) {
    writeFileSync(path, text);
  },
};
