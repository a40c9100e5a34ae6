/** You make the id from `Math.random`. It looks like a UUID, but `Math.random` promises neither that it is hard to guess nor that it does not repeat. Look into `node:crypto`. */
import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';
import { randomUUID } from 'node:crypto';

export function eventTimestamp(now: Date): string {
  return now.toISOString();
}

function homeMadeId(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * 16).toString(16));
}

export function loginEvent(username: string, now: Date): LoginEvent {
  return { requestId: homeMadeId(), action: 'login', username, timestamp: eventTimestamp(now) };
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
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new CorruptFileError(file, { cause });
  }
  if (!Array.isArray(list)) throw new CorruptFileError(file);
  return list;
}
