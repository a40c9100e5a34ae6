import type { Verdict } from '@backend-ts/judge';
import type { Check, JudgedContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { describeVerdict } from '../judging.ts';

/** The sandbox, in which whoever grades has answers judged. */
export const sandbox: Check = {
  name: 'sandbox',
  holds: 'the sandbox changes no verdict; of a mistake that does what it refuses, more tests may fail',
  run: { judged: checkSandbox },
};

/**
 * Finds what is judged otherwise in the sandbox: whoever passes at home would fail where it counts.
 *
 * @returns One fault for each file.
 */
export function checkSandbox({ exercise, verdicts }: JudgedContext): Fault[] {
  const outside = new Map([
    [exercise.solution, verdicts.solution[0]],
    ...exercise.answers.map(({ id, file }) => [file, verdicts.answers.get(id)] as const),
    ...exercise.mistakes.map(({ id, file }) => [file, verdicts.mistakes.get(id)] as const),
  ]);
  return [...verdicts.sandboxed].flatMap(([file, inside]): Fault[] => {
    const usual = outside.get(file);
    if (usual === undefined) return [];
    const isMistake = exercise.mistakes.some((mistake) => mistake.file === file);
    if (isMistake ? failsAsWell(usual, inside) : outcomeOf(usual) === outcomeOf(inside)) return [];
    const message = `In the sandbox the verdict is another: ${describeVerdict(inside)}; without it: ${describeVerdict(usual)}`;
    const remedy = `Look at both: pnpm learn check ${exercise.ref} --file ${file}; and, for servers, at \`loopback\` in the README.`;
    return [{ file, line: null, message, remedy }];
  });
}

/** A wrong answer may do what the sandbox refuses, such as to write a file: then more of its tests fail, never fewer. */
function failsAsWell(usual: Verdict, inside: Verdict): boolean {
  if (usual.kind !== 'failed' || inside.kind !== 'failed') return outcomeOf(usual) === outcomeOf(inside);
  const failing = new Set(inside.tests.filter(({ status }) => status === 'failed').map(({ name }) => name));
  const isCaught = new Map(inside.bugs.map(({ id, caught }) => [id, caught]));
  return (
    usual.tests.every(({ name, status }) => status === 'passed' || failing.has(name)) &&
    usual.bugs.every(({ id, caught }) => isCaught.get(id) === caught)
  );
}

/** The verdict, the tests that fail, and the bugs that are noticed. */
function outcomeOf(verdict: Verdict): string {
  if (verdict.kind === 'not-started') return verdict.kind;
  const reason = verdict.kind === 'error' ? verdict.reason : null;
  const tests = verdict.tests.map(({ name, status }) => `${name}: ${status}`).sort();
  const bugs = verdict.bugs.map(({ id, caught }) => `${id}: ${String(caught)}`);
  return JSON.stringify([verdict.kind, reason, tests, bugs]);
}
