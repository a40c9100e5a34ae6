/** You leave the temporary file behind when something fails. On a disk that is full, such files make it worse with every call. Remove it, and throw the error on. */
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
  files.write(temporary, text);
  files.rename(temporary, file);
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
