import { readAnswer } from '@backend-ts/judge/answer';
import { pnpmCommand } from '@backend-ts/course/commands';
import type { World } from '../world.ts';
import { exercisesOf } from '../course.ts';
import { git } from '../git.ts';
import { judged } from '../grading.ts';
import { counted } from '../render/look.ts';
import { fine, heed, problem, type Finding } from './finding.ts';

/**
 * Looks at the state of the clone: is it one, is a merge half done, was something edited that the course updates.
 *
 * @param root - The course's root.
 * @returns The findings, at least one.
 */
export async function examineGit(root: string): Promise<Finding[]> {
  const status = await git(root, ['status', '--porcelain=v1', '--untracked-files=all', '-z']);
  if (status === null) {
    return [heed('Git', 'this folder is not a clone, or git is missing, so updates cannot be pulled', 'git clone …')];
  }
  const entries = status.split('\0').filter((entry) => /^.. /.test(entry));
  const conflicts = entries.filter((entry) => /^(?:U.|.U|AA|DD) /.test(entry));
  if (conflicts.length > 0) {
    return [problem('Git', `a merge is half done, in ${counted(conflicts.length, 'file')}`, 'git merge --abort')];
  }
  const isAnswer = (entry: string): boolean =>
    /^packages\/[^/]+\/practice\/[^/]+\.ts$|^PROGRESS\.md$/.test(entry.slice(3));
  const edited = entries.filter((entry) => !isAnswer(entry) && !entry.startsWith('??')).map((entry) => entry.slice(3));
  const answers = entries.filter(isAnswer);
  const findings: Finding[] = [];
  const [first] = edited;
  if (first !== undefined) {
    const what = `${counted(edited.length, 'file')} of the course changed, such as ${first}; updates may collide with it`;
    findings.push(heed('Git', what, `git diff, and to undo it: git restore ${first}`));
  }
  if (answers.length > 0) {
    const what = `${counted(answers.length, 'answer')} not committed yet, so only this machine has ${answers.length === 1 ? 'it' : 'them'}`;
    findings.push(heed('Git', what, 'git add packages/*/practice && git commit -m "My answers"'));
  }
  return findings.length > 0 ? findings : [fine('Git', 'nothing of the course is changed')];
}

/**
 * Looks at whether the judge passes a solution.
 *
 * @returns The finding.
 */
export async function examineJudge(world: World): Promise<Finding> {
  const [exercise] = exercisesOf(world.course);
  if (exercise === undefined) return problem('Judge', 'there is no exercise to try it with', 'git restore packages');
  const verdict = await judged(world, exercise, readAnswer(exercise.solution), 'once');
  const tried = `the solution of ${exercise.ref}`;
  if (verdict.kind === 'passed') return fine('Judge', `passes ${tried} in ${Math.round(verdict.durationMs)} ms`);
  const why =
    verdict.kind === 'error' ? verdict.message : verdict.kind === 'failed' ? verdict.summary : 'it is missing';
  return problem('Judge', `does not pass ${tried}: ${why}`, `${pnpmCommand} install --force`);
}
