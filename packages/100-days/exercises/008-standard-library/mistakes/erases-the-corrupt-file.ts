/** You take a file that holds no JSON for an empty list, and then write over it. What was in it is lost, although somebody might have saved it. Refuse the file instead. */
import { disk, type Files, type LoginEvent } from '#given/008-standard-library';
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
  try {
    const list: unknown = JSON.parse(files.read(file));
    if (Array.isArray(list)) return list;
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return [];
}
