/** Leaves the writing of dates to JSON, and gives the work with files to two small classes. */
import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';
import * as nodeCrypto from 'node:crypto';
import { basename, dirname, join } from 'node:path';

export function eventTimestamp(now: Date): string {
  if (Number.isNaN(now.valueOf())) throw new RangeError('Cannot write the time down: the date is invalid');
  return JSON.parse(JSON.stringify(now)) as string;
}

class Login implements LoginEvent {
  readonly requestId = nodeCrypto.randomUUID({ disableEntropyCache: true });
  readonly action = 'login';
  readonly username: string;
  readonly timestamp: string;

  constructor(username: string, now: Date) {
    this.username = username;
    this.timestamp = eventTimestamp(now);
  }
}

export function loginEvent(username: string, now: Date): LoginEvent {
  return Object.assign({}, new Login(username, now));
}

class ListFile {
  readonly #file: string;
  readonly #files: Files;

  constructor(file: string, files: Files) {
    this.#file = file;
    this.#files = files;
  }

  load(): unknown[] {
    let text;
    try {
      text = this.#files.read(this.#file);
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return [];
      throw error;
    }
    try {
      const list = JSON.parse(text) as unknown;
      if (Array.isArray(list)) return list as unknown[];
    } catch (cause) {
      throw new CorruptFileError(this.#file, { cause });
    }
    throw new CorruptFileError(this.#file, { cause: new TypeError('The JSON is no list') });
  }

  save(list: readonly unknown[]): void {
    const text = JSON.stringify(list, null, '\t');
    const name = `${nodeCrypto.randomUUID()}-${basename(this.#file)}`;
    const temporary = join(dirname(this.#file), name);
    const failure = this.#attempt(() => {
      this.#files.write(temporary, text);
      this.#files.rename(temporary, this.#file);
    });
    if (failure === undefined) return;
    this.#attempt(() => {
      this.#files.remove(temporary);
    });
    throw failure.error;
  }

  #attempt(work: () => void): { error: unknown } | undefined {
    try {
      work();
      return undefined;
    } catch (error) {
      return { error };
    }
  }
}

export function appendRecord(file: string, record: object, files: Files = disk): void {
  const list = new ListFile(file, files);
  list.save(list.load().concat([record]));
}
