import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Reads a template for mails. It opens the file for reading only, and translates the one fault that it knows. */
function readTemplate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new TemplateError('There is no such template', { cause: error });
    }
    throw error;
  }
}

/** Tells in one line what was thrown, and what caused it. */
function story(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `${typeof thrown}: ${String(thrown)}`;
  const line = 'code' in thrown ? `${thrown.name} ${String(thrown.code)}` : `${thrown.name}: ${thrown.message}`;
  return thrown.cause === undefined ? line : `${line}, caused by ${story(thrown.cause)}`;
}

function show(what: string, work: () => unknown): void {
  try {
    console.log(what, work());
  } catch (error) {
    console.log(what, story(error));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
try {
  const file = join(folder, 'welcome.txt');
  writeFileSync(file, 'Hello, Ada!');
  show('a file that is there:  ', () => readTemplate(file));
  show('a file that is missing:', () => readTemplate(join(folder, 'bye.txt')));
  show('a folder:              ', () => readTemplate(folder));

  // What the original of this day did: opening with 'w' empties the file, or makes a new one.
  for (const name of ['welcome.txt', 'bye.txt']) {
    writeFileSync(join(folder, name), '', { flag: 'w' });
    show("after an open with 'w':", () => ({ name, text: readTemplate(join(folder, name)) }));
  }
} finally {
  rmSync(folder, { recursive: true });
}

show('anything can be thrown:', () => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- That it can be done is the point.
  throw 'a text';
});
