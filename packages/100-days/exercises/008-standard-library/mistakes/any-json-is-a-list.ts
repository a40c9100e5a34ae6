/** You parse the text and take what comes out for a list. A type after `as` checks nothing: an object, a text or null is JSON too. Ask whether it is a list. */
import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';
import { randomUUID } from 'node:crypto';

export function eventTimestamp(now: Date): string {
  return now.toISOString();
}

export function loginEvent(username: string, now: Date): LoginEvent {
  return { requestId: randomUUID(), action: 'login', username, timestamp: eventTimestamp(now) };
}

export function appendRecord(file: string, record: object, files: Files = disk): void {
  const text = JSON.stringify([...readList(file, files), record]);
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    files.write(temporary, text);
    files.rename(temporary, file);
  } catch (error) {
    try {
      files.remove(temporary);
    } catch {
      // The first error matters more.
    }
    throw error;
  }
}

function readList(file: string, files: Files): unknown[] {
  let text: string;
  try {
    text = files.read(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  try {
    return JSON.parse(text) as unknown[];
  } catch (cause) {
    throw new CorruptFileError(file, { cause });
  }
}
