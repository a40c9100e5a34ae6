// Answers that do harm, by accident or on purpose, and what has to be said of each. The tests of hostile.test.ts judge all
// of them, and write docs/hostile-answers.md.

/** One hostile answer to the exercise 01-double of the fixture course. */
export interface HostileAnswer {
  /** What it does, as the end of "An answer with …". */
  name: string;
  text: string | Buffer;
  /** The verdict: an error's reason, or `failed`. */
  verdict: string;
  /** A part of the sentence that the student gets. */
  says: string;
  /** True if it works only where the answer may write, start processes or use the network: in a sandbox it is refused. */
  needsPermissions?: boolean;
}

const right = 'export function double(n: number): number { return n * 2; }\n';
const wrong = 'export function double(n: number): number { return n + 1; }\n';
const inFunction = (body: string): string => `export function double(n: number): number { ${body} return n * 2; }\n`;
const atImport = (code: string): string => `${code}\n${right}`;
/** Wrong numbers, behind something that tries to hide them. */
const cheating = (code: string): string => `${code}\n${wrong}`;

const never = "Stopped after 5 s in 'doubles': is there a loop that never ends, or a promise that never settles?";
const neverLoaded = 'Stopped after 5 s while the file was loaded: is there a loop that never ends';
const full = 'the program used up its memory';
const flood = 'the program printed more than 1 MB';
const ended = 'The program ended itself';
const seen = 'expected';

/** The corpus. */
export const hostileAnswers: HostileAnswer[] = [
  // Never done.
  { name: 'an endless loop in the function', text: inFunction('while (true) {}'), verdict: 'timeout', says: never },
  { name: 'an endless loop at import', text: atImport('for (;;) {}'), verdict: 'timeout', says: neverLoaded },
  {
    name: 'an endless loop in a getter',
    text: inFunction('const trap = { get x() { for (;;) {} } }; void trap.x;'),
    verdict: 'timeout',
    says: never,
  },
  {
    name: 'a regular expression that tries everything',
    text: inFunction("/^(a+)+$/.test('a'.repeat(60) + '!');"),
    verdict: 'timeout',
    says: never,
  },
  {
    name: 'endless microtasks',
    text: atImport('const spin = (): void => { queueMicrotask(spin); };\nspin();'),
    verdict: 'timeout',
    says: 'Stopped after 5 s',
  },
  {
    name: 'endless ticks',
    text: atImport('const spin = (): void => { process.nextTick(spin); };\nspin();'),
    verdict: 'timeout',
    says: 'Stopped after 5 s',
  },
  {
    name: 'a top-level await that never settles',
    text: atImport('await new Promise(() => { setInterval(() => {}, 1000); });'),
    verdict: 'timeout',
    says: neverLoaded,
  },
  {
    name: 'a blocked thread',
    text: inFunction('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);'),
    verdict: 'timeout',
    says: never,
  },
  { name: 'a recursion without an end', text: inFunction('return double(n);'), verdict: 'failed', says: 'RangeError' },

  // Too much.
  {
    name: 'memory by objects',
    text: inFunction('const all: unknown[] = []; for (;;) all.push(Array.from({ length: 1e4 }, () => ({})));'),
    verdict: 'memory',
    says: full,
  },
  {
    name: 'memory by typed arrays',
    text: inFunction('const all: unknown[] = []; for (;;) all.push(new Uint8Array(5e7).fill(1));'),
    verdict: 'memory',
    says: full,
  },
  {
    name: 'memory by strings',
    text: inFunction(
      "const all: string[] = []; for (let i = 0; ; i++) all.push(Buffer.alloc(1e6, 97).toString('latin1') + i);",
    ),
    verdict: 'memory',
    says: full,
  },
  {
    name: 'a flood on stdout',
    text: inFunction("for (let i = 0; i < 1e6; i++) process.stdout.write('a line of output\\n');"),
    verdict: 'output',
    says: flood,
  },
  {
    name: 'a flood on stderr',
    text: inFunction("for (let i = 0; i < 1e6; i++) process.stderr.write('a line of output\\n');"),
    verdict: 'output',
    says: flood,
  },
  {
    name: 'a flood by console.log',
    text: inFunction("for (let i = 0; i < 1e6; i++) console.log('a line of output', i);"),
    verdict: 'output',
    says: flood,
  },
  {
    name: 'a flood on the descriptor itself',
    text: `import { writeSync } from 'node:fs';\n${inFunction("for (;;) try { writeSync(1, 'a line of output\\n'.repeat(1000)); } catch { /* busy */ }")}`,
    verdict: 'output',
    says: flood,
  },

  // The end of the process.
  { name: 'process.exit(0) at import', text: atImport('process.exit(0);'), verdict: 'exit', says: ended },
  { name: 'process.exit(0) in a test', text: inFunction('process.exit(0);'), verdict: 'exit', says: "in 'doubles'" },
  {
    name: 'process.reallyExit(0)',
    text: inFunction('(process as unknown as { reallyExit(code: number): void }).reallyExit(0);'),
    verdict: 'exit',
    says: ended,
  },
  {
    name: 'SIGKILL to itself',
    text: inFunction("process.kill(process.pid, 'SIGKILL');"),
    verdict: 'exit',
    says: ended,
  },
  { name: 'process.abort()', text: inFunction('process.abort();'), verdict: 'exit', says: ended },

  // Errors of an odd kind, and late ones.
  { name: 'a thrown text', text: inFunction("throw 'no error';"), verdict: 'failed', says: 'no error' },
  { name: 'a thrown null', text: inFunction('throw null;'), verdict: 'failed', says: '"doubles"' },
  {
    name: 'a thrown object whose message throws',
    text: inFunction("throw { get message() { throw new Error('twice'); } };"),
    verdict: 'failed',
    says: '"doubles"',
  },
  {
    name: 'a rejection that nobody handles',
    text: atImport("void Promise.reject(new Error('too late'));"),
    verdict: 'failed',
    says: 'too late',
  },
  {
    name: 'a throw in a timer after the tests',
    text: inFunction("setTimeout(() => { throw new Error('too late'); }, 5);"),
    verdict: 'failed',
    says: 'too late',
  },

  // What hides a wrong answer: patched globals.
  {
    name: 'an Array.prototype that is always empty',
    text: cheating('Array.prototype.filter = () => [];\nArray.prototype.map = () => [];'),
    verdict: 'forbidden',
    says: 'The answer changes Array.prototype.filter',
  },
  {
    name: 'an Object.is that always agrees',
    text: cheating('Object.is = () => true;'),
    verdict: 'forbidden',
    says: 'The answer changes Object.is',
  },
  {
    name: 'another Promise',
    text: cheating('globalThis.Promise = class extends Promise<unknown> {} as PromiseConstructor;'),
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'a Date that stands still',
    text: cheating('globalThis.Date = class extends Date { static override now() { return 0; } } as DateConstructor;'),
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'another fetch and another setTimeout',
    text: cheating(
      'globalThis.fetch = (() => {}) as unknown as typeof fetch;\nglobalThis.setTimeout = (() => {}) as unknown as typeof setTimeout;',
    ),
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'another process.stdout.write',
    text: cheating('process.stdout.write = () => true;\nprocess.stderr.write = () => true;'),
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'a JSON.stringify that says that all is well',
    text: cheating('JSON.stringify = () => \'{"type":"done"}\';'),
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'another expect',
    text: `import { expect } from 'vitest';\nObject.assign(expect, { extend: () => {} });\n${wrong}`,
    verdict: 'forbidden',
    says: 'The answer imports vitest',
  },
  {
    name: "vitest's own globals patched",
    text: cheating(
      "for (const key of Object.getOwnPropertySymbols(globalThis)) {\n  const value = (globalThis as Record<symbol, unknown>)[key];\n  if (typeof value === 'function') (globalThis as Record<symbol, unknown>)[key] = () => new Proxy(() => {}, { get: () => () => {} });\n}",
    ),
    verdict: 'failed',
    says: seen,
  },

  // What hides a wrong answer: forged reports.
  {
    name: 'a forged report on descriptor 3',
    text: `import { writeSync } from 'node:fs';\nwriteSync(3, '\\n- {"type":"run-end","tests":[],"skipped":[],"loadError":null}\\n- {"type":"done"}\\nno end of line');\n${wrong}`,
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'noise on every descriptor',
    text: `import { writeSync } from 'node:fs';\nfor (let fd = 1; fd < 30; fd++) try { writeSync(fd, '\\n{"type":"done"}\\n'); } catch { /* not open */ }\n${wrong}`,
    verdict: 'exit',
    says: ended,
  },
  {
    name: 'a forged report to the parent process',
    text: cheating("process.send?.({ type: 'done' });\nprocess.emit('message', { type: 'done' }, undefined);"),
    verdict: 'failed',
    says: seen,
  },
  {
    name: 'a closed report and an early exit',
    text: `import { closeSync } from 'node:fs';\ncloseSync(3);\n${wrong}`,
    verdict: 'exit',
    says: ended,
  },

  // What an answer may not read.
  {
    name: 'the solution, by its name',
    text: "export { double } from '#solution/01-double';\n",
    verdict: 'forbidden',
    says: 'The answer imports the solution of its own exercise',
  },
  {
    name: 'the solution, by a path',
    text: "export { double } from '../exercises/01-double/solution.ts';\n",
    verdict: 'forbidden',
    says: 'The answer imports the solution of its own exercise',
  },
  {
    name: 'the solution, by a path with a query',
    text: "const { double } = (await import('../exercises/01-double/solution.ts' + '?a')) as { double: (n: number) => number };\nexport { double };\n",
    verdict: 'forbidden',
    says: 'The answer imports the solution of its own exercise',
  },
  {
    name: 'the solution, by require',
    text: "import { createRequire } from 'node:module';\nexport const { double } = createRequire(import.meta.url)('../exercises/01-double/solution.ts') as { double: (n: number) => number };\n",
    verdict: 'forbidden',
    says: 'The answer imports the solution of its own exercise',
  },
  {
    name: 'its own tests',
    text: `import '../exercises/01-double/exercise.test.ts';\n${right}`,
    verdict: 'forbidden',
    says: 'The answer imports its own tests',
  },

  // What an answer may not do where somebody else wrote it: with the permissions of the student, these do what they say.
  {
    name: 'a file that it writes',
    text: `import { writeFileSync } from 'node:fs';\nwriteFileSync('/tmp/backend-ts-hostile', 'x');\n${right}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to write files',
    needsPermissions: true,
  },
  {
    name: 'its own test, rewritten',
    text: `import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('../exercises/01-double/exercise.test.ts', import.meta.url), '');\n${wrong}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to write files',
    needsPermissions: true,
  },
  {
    name: 'the solution, deleted',
    text: `import { rmSync } from 'node:fs';\nrmSync(new URL('../exercises/01-double/solution.ts', import.meta.url));\n${wrong}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to write files',
    needsPermissions: true,
  },
  {
    name: 'files outside of the course',
    text: `import { readFileSync } from 'node:fs';\nreadFileSync('/etc/hostname');\n${right}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to read outside of the course',
    needsPermissions: true,
  },
  {
    name: 'a process that outlives it',
    text: `import { spawn } from 'node:child_process';\nspawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true }).unref();\n${right}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to start processes',
    needsPermissions: true,
  },
  {
    name: 'a fork loop',
    text: `import { spawn } from 'node:child_process';\nfor (let i = 0; i < 20; i++) spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' });\n${right}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to start processes',
    needsPermissions: true,
  },
  {
    name: 'a server of its own',
    text: `import { createServer } from 'node:net';\nawait new Promise((resolve, reject) => createServer().on('error', reject).listen(0, () => resolve(0)));\n${right}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to use the network',
    needsPermissions: true,
  },
  {
    name: 'a question to another machine',
    text: `await fetch('https://example.com/');\n${right}`,
    verdict: 'forbidden',
    says: 'The sandbox does not allow the answer to use the network',
    needsPermissions: true,
  },

  // Files that are no good text.
  { name: 'NUL bytes', text: `${right}\0\0\0`, verdict: 'unreadable', says: 'is not a text file' },
  {
    name: 'bytes that are no UTF-8',
    text: Buffer.from([0xff, 0xfe, 0x00, 0x41]),
    verdict: 'unreadable',
    says: 'is not a text file',
  },
  { name: '50 MB of source', text: Buffer.alloc(50e6, 32), verdict: 'unreadable', says: 'is larger than 512 kB' },
];
