import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';

/**
 * Writes a moment down so that it means the same everywhere.
 *
 * @param now - The moment.
 * @returns The time in UTC, with milliseconds and a `Z`: `2026-03-29T01:30:00.000Z`.
 * @throws {RangeError} if the date is invalid.
 */
export function eventTimestamp(now: Date): string {
  // TODO: find the method of Date that does this.
  throw new Error('Not written yet: eventTimestamp');
}

/**
 * Makes the event that an audit keeps of one login.
 *
 * @param username - Who has logged in; any text.
 * @param now - When.
 * @returns A new event with an id of its own, a random UUID of version 4.
 */
export function loginEvent(username: string, now: Date): LoginEvent {
  // TODO: let node:crypto make the id.
  throw new Error('Not written yet: loginEvent');
}

/**
 * Adds a record to the JSON list in a file. Whatever happens, the file holds the old list or the new one, never a part.
 *
 * @param file - The path of the file; a missing file counts as an empty list.
 * @param record - What stands at the end of the new list.
 * @param files - Where the file is; without it, the disk of this machine.
 * @throws {CorruptFileError} if the file holds no JSON list. It is left as it was.
 */
export function appendRecord(file: string, record: object, files: Files = disk): void {
  // TODO: read the list and refuse what is none; write the new list beside it, and then rename.
  throw new Error('Not written yet: appendRecord');
}
