import { readFileSync } from 'node:fs';

/** Reads the names of all users, one on each line. */
export function loadUsers(file: string): Set<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== ''));
}
