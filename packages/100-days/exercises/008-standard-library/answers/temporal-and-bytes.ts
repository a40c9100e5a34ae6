/** Takes the time from Temporal, the id from the global crypto, and the temporary name from its parts; cleans up in `finally`. */
import { CorruptFileError, disk, type Files, type LoginEvent } from '#given/008-standard-library';
import { randomBytes } from 'node:crypto';
import path from 'node:path';

export const eventTimestamp = (now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toString({ smallestUnit: 'millisecond' });

export const loginEvent = (username: string, now: Date): LoginEvent => {
  const event = { username, action: 'login' } as const;
  return { ...event, timestamp: eventTimestamp(now), requestId: crypto.randomUUID() };
};

export const appendRecord = (file: string, record: object, files: Files = disk): void => {
  let text = '[]';
  try {
    text = files.read(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== 'ENOENT') throw error;
  }
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new CorruptFileError(file, { cause });
  }
  if (!(list instanceof Array)) throw new CorruptFileError(file);
  list.push(record);
  const content = `${JSON.stringify(list)}\n`;

  const { dir, base } = path.parse(file);
  const temporary = path.format({ dir, base: `.${base}-${randomBytes(12).toString('hex')}` });
  let isMoved = false;
  try {
    files.write(temporary, content);
    files.rename(temporary, file);
    isMoved = true;
  } finally {
    if (!isMoved) {
      try {
        files.remove(temporary);
      } catch {
        // It stays, then.
      }
    }
  }
};
