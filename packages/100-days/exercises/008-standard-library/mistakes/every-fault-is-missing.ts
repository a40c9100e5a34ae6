/** You take every fault of reading for a missing file. A file that you may not read, or a disk with a fault, then looks like an empty list, and the next write replaces it. Ask for the code of the error. */
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
  } catch {
    return [];
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
