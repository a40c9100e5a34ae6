/** You put the temporary file into the folder for temporary files. That may be another disk, and a rename does not lead from one disk to another. Put it into the folder of the file. */
import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function eventTimestamp(now: Date): string {
  return now.toISOString();
}

export function loginEvent(username: string, now: Date): LoginEvent {
  return { requestId: randomUUID(), action: 'login', username, timestamp: eventTimestamp(now) };
}

export function appendRecord(file: string, record: object, files: Files = disk): void {
  const text = JSON.stringify([...readList(file, files), record]);
  const temporary = join(tmpdir(), randomUUID());
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
