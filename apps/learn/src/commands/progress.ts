import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProgressReport } from '@backend-ts/course/progress';
import writeFileAtomic from 'write-file-atomic';
import { exercisesOf } from '../course.ts';
import { LearnError, exitCode, reasonOf } from '../fail.ts';
import { catchUp, unjudged } from '../grading.ts';
import { progressBar } from '../render/bar.ts';
import { daySpans } from '../render/list.ts';
import { counted, painted, textWidth, wrapped, type Look } from '../render/look.ts';
import { progressFile } from '../report/progress-file.ts';
import { progressReport } from '../report/progress-json.ts';
import type { World } from '../world.ts';

/**
 * Shows how far the student is, after judging every answer that was saved while nobody watched.
 *
 * @param world - Where we are.
 * @param options - `json`: for programs; `write`: renews PROGRESS.md as well.
 * @returns The exit code.
 * @throws {LearnError} If PROGRESS.md cannot be written.
 */
export async function progress(world: World, options: { json?: boolean; write?: boolean }): Promise<number> {
  const { terminal, course } = world;
  const exercises = exercisesOf(course);
  const open = unjudged(world, exercises).length;
  if (open > 0) {
    terminal.complain(`Checking ${counted(open, 'answer')} that ${open === 1 ? 'has' : 'have'} not been judged yet …`);
    await catchUp(world, exercises);
  }
  const report = progressReport(course, world.state.read(), world.host.now());
  if (options.write === true) writeProgressFile(world, report);
  if (options.json === true) {
    terminal.write(`${JSON.stringify(report, null, 2)}\n`);
    return exitCode.passed;
  }
  const lines = progressLines(terminal, report);
  if (options.write === true) lines.push('', 'PROGRESS.md is renewed.');
  terminal.write(`${lines.join('\n')}\n`);
  return exitCode.passed;
}

function progressLines(look: Look, report: ProgressReport): string[] {
  const widest = Math.max(...report.packages.map((one) => one.package.length));
  const { inARow, total } = report.days;
  const days =
    total === 0
      ? 'Nothing has passed yet.'
      : `${counted(inARow, 'day')} in a row, ${counted(total, 'day')} with a pass in all.`;
  return [
    ...report.packages.map((one) =>
      look.plain
        ? `${one.package}: ${progressBar(look, one.passed, one.total)}`
        : `${painted(look, 'strong', one.package.padEnd(widest))}  ${progressBar(look, one.passed, one.total)}`,
    ),
    '',
    days,
    ...report.packages.flatMap((one) => syllabusLines(look, one)),
  ];
}

function syllabusLines(look: Look, { package: name, syllabus }: ProgressReport['packages'][number]): string[] {
  if (syllabus === null) return [];
  const { done, days, next } = syllabus;
  if (next === null) return [`All ${days} days are done.`];
  const which = done.length === 0 ? 'none is' : `${daySpans(look, done)} ${done.length === 1 ? 'is' : 'are'}`;
  const then = next.isComing
    ? `Day ${next.day} is still to come; \`git pull\` brings what is new.`
    : `Day ${next.day} is next: ${look.command} ${name}/${next.id}`;
  return wrapped(`Of the ${days} days, ${which} done. ${then}`, textWidth(look));
}

function writeProgressFile(world: World, report: ProgressReport): void {
  const file = path.join(world.host.root, 'PROGRESS.md');
  try {
    const old = existsSync(file) ? readFileSync(file, 'utf8') : null;
    writeFileAtomic.sync(file, progressFile(world.course, report, old));
  } catch (cause) {
    throw new LearnError(
      `Cannot write ${file}: ${reasonOf(cause)}. \`learn doctor\` looks at the disk`,
      exitCode.couldNotJudge,
      { cause },
    );
  }
}
