import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { dayPackage, exerciseIdPattern, idDigits } from '@backend-ts/course';
import type { Check, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** The files of a package's exercises. */
export const roomFiles: Check = {
  name: 'room-files',
  holds: 'exercises/ holds folders with ids of their own, each with every part and nothing else',
  run: { package: checkAllFiles },
};

function checkAllFiles({ package: { dir, exercises }, unreadable }: PackageContext): Fault[] {
  return [...checkRoomNames(dir), ...[...unreadable, ...exercises].flatMap((room) => checkRoomFiles(room.dir))];
}

const required = ['README.md', 'stub.ts', 'solution.ts', 'exercise.test.ts'];
const variantFolders = ['mistakes', 'answers', 'bugs', 'examples'];
const known = [...required, 'given.ts', ...variantFolders];
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const variantName = new RegExp(`^${slug}\\.ts$`);
const folderName = new RegExp(`^${slug}$`);
/** In the folder of an example also data, and files such as `user.test.ts`. */
const partName = new RegExp(`^${slug}(?:\\.${slug})*\\.(?:ts|json|csv|txt)$`);

/**
 * Finds what does not belong into `exercises/`: folders that are no rooms, stray files, and numbers that are used twice.
 *
 * @param packageDir - The package's folder.
 * @returns One fault for each.
 */
export function checkRoomNames(packageDir: string): Fault[] {
  const dir = path.join(packageDir, 'exercises');
  const digits = idDigits(path.basename(packageDir));
  const faults: Fault[] = [];
  const rooms = new Map<string, string>();
  for (const entry of entriesOf(dir)) {
    const file = path.join(dir, entry.name);
    if (!entry.isDirectory()) {
      if (entry.name !== 'index.ts') faults.push(stray(file, 'exercises/ holds rooms and index.ts alone'));
      continue;
    }
    const [, number] = exerciseIdPattern.exec(entry.name) ?? [];
    if (number?.length !== digits) {
      faults.push({
        file,
        line: null,
        message: `The folder name "${entry.name}" is not an id`,
        remedy: `Name it with ${digits} digits, a hyphen and a slug in lower case: ${'1'.padStart(digits, '0')}-add.`,
      });
      continue;
    }
    const twin = rooms.get(number);
    if (twin !== undefined) {
      faults.push({
        file,
        line: null,
        message: `The number ${number} belongs to ${twin} already`,
        remedy: `Give the newer room the next free number${digits === 3 ? `; in ${dayPackage} that is its day` : ''}.`,
      });
    }
    rooms.set(number, entry.name);
  }
  return faults;
}

/**
 * Finds what a room lacks, and what does not belong into it.
 *
 * @param roomDir - The room's folder.
 * @returns One fault for each missing part and each stray file or folder.
 */
export function checkRoomFiles(roomDir: string): Fault[] {
  const faults: Fault[] = [];
  for (const name of required) {
    if (existsSync(path.join(roomDir, name))) continue;
    faults.push({
      file: path.join(roomDir, name),
      line: null,
      message: `The room has no ${name}`,
      remedy: 'Write it; "pnpm new" makes a room with every part.',
    });
  }
  for (const entry of entriesOf(roomDir)) {
    const file = path.join(roomDir, entry.name);
    const isFolder = variantFolders.includes(entry.name);
    if (!known.includes(entry.name) || entry.isDirectory() !== isFolder) {
      faults.push(stray(file, `A room holds ${known.join(', ')} and nothing else`));
    } else if (isFolder) {
      faults.push(...checkVariants(file));
    }
  }
  const mistakes = path.join(roomDir, 'mistakes');
  const count = entriesOf(mistakes).filter((entry) => variantName.test(entry.name)).length;
  if (count < 2) {
    faults.push({
      file: mistakes,
      line: null,
      message: `The room has ${count === 0 ? 'no mistakes' : 'one mistake'}, and must have at least two`,
      remedy: 'Add wrong answers that a student could plausibly give, each in a file of its own.',
    });
  }
  return faults;
}

function checkVariants(dir: string): Fault[] {
  const entries = entriesOf(dir);
  if (entries.length === 0) return [stray(dir, 'The folder is empty')];
  return entries.flatMap((entry) => {
    const file = path.join(dir, entry.name);
    const isExample = path.basename(dir) === 'examples';
    if (entry.isDirectory() && isExample && folderName.test(entry.name)) return checkExampleFolder(file);
    if (entry.isFile() && variantName.test(entry.name)) return [];
    return [
      stray(
        file,
        `${path.basename(dir)}/ holds ${isExample ? 'programs like show-it.ts and folders of them' : 'files like returns-any.ts'} alone`,
      ),
    ];
  });
}

function checkExampleFolder(dir: string): Fault[] {
  const programs = entriesOf(dir).filter((entry) => entry.isFile() && variantName.test(entry.name));
  if (programs.length === 0) return [stray(dir, 'The folder of an example holds its main.ts, or several programs')];
  return checkParts(dir);
}

function checkParts(dir: string): Fault[] {
  return entriesOf(dir).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory() && folderName.test(entry.name)) return checkParts(file);
    if (entry.isFile() && partName.test(entry.name)) return [];
    return [
      stray(file, 'The folder of an example holds code and data (.ts, .json, .csv, .txt) with names in lower case'),
    ];
  });
}

function stray(file: string, rule: string): Fault {
  return { file, line: null, message: `${rule}, so this is a stray`, remedy: 'Remove or rename it.' };
}

function entriesOf(dir: string) {
  return existsSync(dir) ? readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
}
