import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Exercise } from '@backend-ts/course';
import type { Edit } from '@backend-ts/course/edits';
import { fenced, lineOf, placeOf, type Code, type Section } from '@backend-ts/course/lesson';
import type { Check, ExerciseContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import type { Readme } from '../readme.ts';

/** The programs of a lesson. */
export const examples: Check = {
  name: 'examples',
  holds: 'every example runs, and its README shows the file and what it prints',
  run: { chosen: (context) => checkExamples(context) },
};

/** Lets examples have decorators, which Node does not know. */
const hooks = import.meta.resolve('@backend-ts/presets/register-decorators');

/**
 * Runs the examples of a room and compares them with what its README shows.
 *
 * In "See it work", every example has two blocks, in this order: one fenced as `ts file=examples/<name>.ts`, which is the
 * file to the letter, and one fenced as `text output=<name>`, which is what the file prints on stdout. An example that is a
 * folder is shown by `ts file=examples/<name>/main.ts`; its other files may be shown too. `--write` renews what is inside
 * the fences; the fences themselves are written by hand, once.
 *
 * @param limitMs - How long an example may run, in milliseconds.
 * @returns One fault for each block that is missing, stale or shows nothing, and each example that fails.
 */
export async function checkExamples(
  { exercise, readme }: Pick<ExerciseContext, 'exercise' | 'readme'>,
  limitMs = 10_000,
): Promise<Fault[]> {
  const section = readme.sections.find(({ title }) => title === 'See it work');
  // Without the section, the shape of the README is at fault.
  if (section === undefined) return [];
  const blocks = section.nodes.filter((node) => node.type === 'code');
  const faults = blocks.flatMap((block) => checkBlock(exercise, readme, block));
  for (const { id, file } of exercise.examples) {
    const name = nameOf(exercise, file);
    const at = blocks.findIndex((block) => showsFile(block) === name);
    const printed = blocks.find((block, index) => index > at && showsOutput(block) === id);
    if (at === -1) faults.push(missing(readme, section, `ts file=${name}`));
    if (printed === undefined) faults.push(missing(readme, section, `text output=${id}`));
    const result = await runExample(file, exercise.packageDir, limitMs);
    if (result.failure !== null) {
      const remedy = `Mend it: pnpm learn run ${exercise.ref} ${id}`;
      faults.push({ file, line: null, message: `The example ${result.failure}`, remedy });
    } else if (printed !== undefined) {
      faults.push(...compare(readme, printed, result.stdout, `is not what ${name} prints`));
    }
  }
  return faults;
}

/** Finds a block that shows nothing that is there, or a file that is otherwise. */
function checkBlock(exercise: Exercise, readme: Readme, block: Code): Fault[] {
  const stray = (shown: string): Fault[] => {
    const message = `The block shows ${shown}, which does not exist`;
    return [{ file: readme.file, line: lineOf(block), message, remedy: 'Correct the name or remove the block.' }];
  };
  const output = showsOutput(block);
  if (output !== null && exercise.examples.every(({ id }) => id !== output)) return stray(`the output of ${output}`);
  const name = showsFile(block);
  if (name === null) return [];
  const file = path.join(exercise.dir, name);
  if (!existsSync(file)) return stray(name);
  return compare(readme, block, readFileSync(file, 'utf8'), `is not what ${name} holds`);
}

/** Names a file of the room as its README does: `examples/project/main.ts`. */
function nameOf(exercise: Exercise, file: string): string {
  return path.relative(exercise.dir, file).split(path.sep).join('/');
}

function showsFile(block: Code): string | null {
  const [, name] = /\bfile=(examples\/\S+)/.exec(block.meta ?? '') ?? [];
  return name ?? null;
}

function showsOutput(block: Code): string | null {
  const [, id] = /\boutput=(\S+)/.exec(block.meta ?? '') ?? [];
  return block.lang === 'text' ? (id ?? null) : null;
}

function missing(readme: Readme, section: Section, fence: string): Fault {
  return {
    file: readme.file,
    line: section.line,
    message: `The block "${fence}" is missing`,
    remedy: 'Add it, empty, and run in the package: pnpm check --write',
  };
}

function compare(readme: Readme, block: Code, text: string, what: string): Fault[] {
  const fresh = text.replaceAll('\r\n', '\n').trimEnd();
  if (block.value === fresh) return [];
  const remedy = 'Run in the package: pnpm check --write';
  return [
    { file: readme.file, line: lineOf(block), message: `The block ${what}`, remedy, edit: renewal(block, fresh) },
  ];
}

function renewal(block: Code, fresh: string): Edit {
  return { ...placeOf(block), text: fenced(`${block.lang ?? ''} ${block.meta ?? ''}`, fresh) };
}

interface Outcome {
  stdout: string;
  /** What went wrong, as the end of a sentence; null when nothing did. */
  failure: string | null;
}

async function runExample(file: string, cwd: string, limitMs: number): Promise<Outcome> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC' };
  const limits = { timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024 } as const;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  execFile(process.execPath, ['--import', hooks, file], { cwd, env, ...limits }, (error, stdout, stderr) => {
    resolve({ stdout, failure: error === null ? null : failureOf(error, stderr, limitMs) });
  });
  return promise;
}

function failureOf(error: Error & { killed?: boolean; code?: unknown }, stderr: string, limitMs: number): string {
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'prints more than 1 MB';
  if (error.killed === true) return `does not end within ${limitMs / 1000} s`;
  const reason = stderr.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? stderr.trim().split('\n').at(-1) ?? '';
  return `fails: ${reason === '' ? `it ends with code ${String(error.code)}` : reason}`;
}
