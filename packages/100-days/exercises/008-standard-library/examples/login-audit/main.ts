import { disk } from '#given/008-standard-library';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, openSync, closeSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, win32 } from 'node:path';
import { createLogger } from './event-logger.ts';
import { loadUsers } from './user-loader.ts';

// Node has a folder for what is not needed for long.
const folder = mkdtempSync(join(tmpdir(), 'login-audit-'));

try {
  console.log('--- paths');
  const usersFile = join(folder, 'users.txt');
  console.log('name and ending:    ', basename(usersFile), extname(usersFile));
  console.log('back to the folder: ', dirname(usersFile) === folder);
  console.log('joined, tidied up:  ', join(folder, 'old', '..', 'users.txt') === usersFile);
  console.log('joined, on Windows: ', win32.join('audit', 'logins.json'));
  console.log('glued, no separator:', folder + 'users.txt' === usersFile);
  console.log('folder of this file:', basename(import.meta.dirname));

  console.log('--- time');
  const berlin = new Date('2026-03-29T03:30:00+02:00');
  const newYork = new Date('2026-03-28T22:00:00-04:00');
  console.log('half past 3, Berlin:', berlin.toISOString());
  console.log('ten, in New York:   ', newYork.toISOString());
  console.log('sorted as texts:    ', berlin.toISOString() < newYork.toISOString() ? 'Berlin first' : 'New York first');
  console.log('inside of JSON:     ', JSON.stringify({ at: berlin }));
  try {
    console.log(new Date('yesterday').toISOString());
  } catch (error) {
    console.log('an invalid date:    ', String(error));
  }

  console.log('--- ids');
  const id = randomUUID();
  console.log('length and version: ', id.length, id[14]);
  console.log('the shape:          ', id.replaceAll(/[0-9a-f]/g, 'x'));
  console.log('a thousand differ:  ', new Set(Array.from({ length: 1000 }, () => randomUUID())).size);
  const bySameClock = Array.from({ length: 1000 }, () => berlin.getTime());
  console.log('a thousand by clock:', new Set(bySameClock).size);

  console.log('--- log');
  const log = createLogger({ level: 'info', now: () => berlin, write: console.log });
  writeFileSync(usersFile, 'ada\nbo\n');
  const users = loadUsers(usersFile);
  log('debug', 'users loaded', { count: users.size });
  for (const username of ['ada', 'eve']) {
    if (users.has(username)) log('info', 'login', { username });
    else log('warn', 'login refused', { username });
  }

  console.log('--- a crash while a file is written over');
  // To write is to open with 'w' and then to write. This program "crashes" in between.
  closeSync(openSync(usersFile, 'w'));
  console.log('users that are left:', loadUsers(usersFile).size);

  console.log('--- written beside, then renamed');
  writeFileSync(usersFile, 'ada\nbo\n');
  const temporary = join(folder, 'users.txt.new');
  disk.write(temporary, 'ada\nbo\n');
  console.log('before the rename:  ', readdirSync(folder), loadUsers(usersFile).size);
  disk.write(temporary, 'ada\nbo\ncy\n');
  disk.rename(temporary, usersFile);
  console.log('after the rename:   ', readdirSync(folder), loadUsers(usersFile).size);

  console.log('--- codes of faults');
  for (const file of [join(folder, 'no-such-file'), folder]) {
    try {
      readFileSync(file);
    } catch (error) {
      console.log('reading fails with: ', (error as NodeJS.ErrnoException).code);
    }
  }
  disk.remove(usersFile);
  disk.remove(usersFile); // It is gone already, and that is no error.
  console.log('at the end:         ', readdirSync(folder));
} finally {
  rmSync(folder, { recursive: true });
}
