import { existsSync, readFileSync } from 'node:fs';
import { exportedNames } from '@backend-ts/course/exports';
import type { Check, ExerciseContext, JudgedContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { describeVerdict } from '../judging.ts';

/** What a student begins with. */
export const stub: Check = {
  name: 'stub',
  holds: 'every stub exports what its solution does, says what there is to do, and fails at once',
  run: { exercise: checkStubText, judged: checkStubVerdict },
};

/**
 * Finds a stub that lacks a name the solution exports, adds one, or does not say what there is to do.
 *
 * @returns One fault for each; none where the stub or the solution is missing.
 */
export function checkStubText({ exercise }: Pick<ExerciseContext, 'exercise'>): Fault[] {
  const { stub: file, solution } = exercise;
  if (!existsSync(file) || !existsSync(solution)) return [];
  const text = readFileSync(file, 'utf8');
  const has = exportedNames(text).map(({ name }) => name);
  const wants = exportedNames(readFileSync(solution, 'utf8')).map(({ name }) => name);
  const faults: Fault[] = [];
  for (const name of wants.filter((each) => !has.includes(each))) {
    const message = `The stub does not export ${name}, which the solution exports`;
    faults.push({ file, line: null, message, remedy: 'Export it from both, or from neither.' });
  }
  for (const name of has.filter((each) => !wants.includes(each))) {
    const message = `The stub exports ${name}, which the solution does not export`;
    faults.push({ file, line: null, message, remedy: 'Export it from both, or from neither.' });
  }
  if (!/\bTODO\b/.test(text)) {
    const message = 'The stub holds no TODO';
    faults.push({ file, line: null, message, remedy: 'Say in one line what there is to do: // TODO: …' });
  }
  return faults;
}

/**
 * Finds a stub that passes, or that does not fail at once.
 *
 * @returns At most one fault.
 */
export function checkStubVerdict({ exercise, verdicts }: JudgedContext): Fault[] {
  const fault = (message: string): Fault[] => [
    { file: exercise.stub, line: null, message, remedy: "Let it throw: throw new Error('Not written yet: …')" },
  ];
  const { stub: verdict } = verdicts;
  if (verdict?.kind === 'passed') return fault('The stub passes, so there is nothing to do');
  if (verdict?.kind === 'error' && (verdict.reason === 'timeout' || verdict.reason === 'internal')) {
    return fault(`The stub does not fail at once: ${describeVerdict(verdict)}`);
  }
  return [];
}
