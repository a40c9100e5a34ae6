import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';
import { randomUUID } from 'node:crypto';

/**
 * Writes a moment down so that it means the same everywhere.
 *
 * @param now - The moment.
 * @returns The time in UTC, with milliseconds and a `Z`.
 * @throws {RangeError} if the date is invalid.
 * @example
 * eventTimestamp(new Date('2026-03-29T03:30:00+02:00')); // '2026-03-29T01:30:00.000Z'
 */
export function eventTimestamp(now: Date): string {
  return now.toISOString();
}

/**
 * Makes the event that an audit keeps of one login.
 *
 * @param username - Who has logged in; any text.
 * @param now - When.
 * @returns A new event with an id of its own, a random UUID of version 4.
 * @example
 * loginEvent('ada', new Date(0)).timestamp; // '1970-01-01T00:00:00.000Z'
 */
export function loginEvent(username: string, now: Date): LoginEvent {
  return { requestId: randomUUID(), action: 'login', username, timestamp: eventTimestamp(now) };
}

/**
 * Adds a record to the JSON list in a file. Whatever happens, the file holds the old list or the new one, never a part.
 *
 * @param file - The path of the file; a missing file counts as an empty list.
 * @param record - What stands at the end of the new list.
 * @param files - Where the file is; without it, the disk of this machine. What it throws passes through.
 * @throws {CorruptFileError} if the file holds no JSON list. It is left as it was.
 * @example
 * appendRecord('logins.json', loginEvent('ada', new Date()));
 */
export function appendRecord(file: string, record: object, files: Files = disk): void {
  const text = JSON.stringify([...readList(file, files), record], null, 2);
  // Beside the file, because a rename is one step only within a disk.
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    files.write(temporary, text);
    files.rename(temporary, file);
  } catch (error) {
    removeQuietly(temporary, files);
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
  return parseList(file, text);
}

function parseList(file: string, text: string): unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new CorruptFileError(file, { cause });
  }
  if (!Array.isArray(list)) throw new CorruptFileError(file);
  return list;
}

function removeQuietly(path: string, files: Files): void {
  try {
    files.remove(path);
  } catch {
    // Why the record could not be written matters more than a file that is left over.
  }
}
