import type { CoursePackage, Exercise } from '@backend-ts/course';
import { LearnError, exitCode } from '../fail.ts';
import { catchUp, unjudged } from '../grading.ts';
import { closest, findExercise, findPackage } from '../names.ts';
import { hasAnswer } from '../practice.ts';
import { progressBar } from '../render/bar.ts';
import { goalLines } from '../render/goal.ts';
import { counted, painted } from '../render/text-style.ts';
import { countPassed, exerciseAt, nextExercise } from '../standing.ts';
import type { AppContext } from '../app-context.ts';

/** What `learn` without a command can be told. */
export interface LearnOptions {
  /** TextStyle for saves again and again instead of waiting for events. */
  poll?: boolean;
  /** The names of the commands, one of which may have been mistyped. */
  commands: readonly string[];
}

/**
 * Goes on where the student was: opens the next exercise and judges on every save. Without a terminal, says where the
 * student is and how to go on.
 *
 * @param name - A package or an exercise; without it, the current package.
 * @param options - How to watch.
 * @returns The exit code.
 * @throws {LearnError} If the name fits nothing, or the practice file cannot be made.
 */
export async function learn(context: AppContext, name: string | undefined, options: LearnOptions): Promise<number> {
  const named = name === undefined ? null : target(context, name, options.commands);
  const isExercise = named !== null && 'ref' in named;
  let inside = isExercise ? null : (named ?? context.currentPackage());
  if (!context.terminal.interactive) return isExercise ? pointTo(context, named) : pointOn(context, inside);
  if (inside === null && !isExercise) {
    const { askPackage } = await import('../prompts.ts');
    inside = await askPackage(context.course, context.state.read());
    if (inside === null) return exitCode.passed;
  }
  const exercise = isExercise ? named : inside && (await toOpen(context, inside, name === undefined));
  if (!exercise) throw new LearnError(`There are no exercises in ${inside?.name ?? 'this package'} yet`);
  return watch(context, exercise, options.poll === true);
}

function target(context: AppContext, name: string, commands: readonly string[]): CoursePackage | Exercise {
  try {
    return findPackage(context.course, name, commands);
  } catch (unknownPackage) {
    try {
      return findExercise(context.course, name, context.currentPackage()?.name ?? null);
    } catch (unknownExercise) {
      // `lst` is more like a command, `01-ad` more like an exercise.
      const names = [...commands, ...context.course.packages.map((one) => one.name)];
      const isLikeExercise = /[\d/\\]/.test(name) || closest(name, names).length === 0;
      throw isLikeExercise ? unknownExercise : unknownPackage;
    }
  }
}

/** The exercise to open: the next one, after looking at answers that came from elsewhere. */
async function toOpen(context: AppContext, inside: CoursePackage, mayBeFolder: boolean): Promise<Exercise | null> {
  const here = mayBeFolder ? exerciseAt(context.course, context.platform.folder) : null;
  if (here) return here;
  const open = unjudged(context, inside.exercises);
  // One such answer is opened and judged anyway; several mean that this machine does not know what has passed.
  if (open.length > 1) {
    context.terminal.complain(`Checking ${counted(open.length, 'answer')} that this machine has not judged yet …`);
    await catchUp(context, inside.exercises);
  }
  return nextExercise(inside, context.state.read()) ?? inside.exercises.at(-1) ?? null;
}

async function watch(context: AppContext, exercise: Exercise, isPolling: boolean): Promise<number> {
  const [{ Session }, { createScreen }, { createTerminalInput }, { watchFolder }] = await Promise.all([
    import('../watch/session.ts'),
    import('../watch/screen.ts'),
    import('../watch/terminal-input.ts'),
    import('../watch/files.ts'),
  ]);
  const { terminal } = context;
  const session = new Session(
    context,
    {
      screen: createScreen(terminal),
      input: createTerminalInput(process.stdin, process.stdout, terminal.plain),
      watch: (folder, onChange) => watchFolder(folder, isPolling, onChange),
      pick: async (inside, current) => {
        const { askExercise } = await import('../prompts.ts');
        terminal.write('\u001b[2J\u001b[H\u001b[?25h');
        const choice = await askExercise(inside, current, context.state.read(), terminal.height);
        terminal.write('\u001b[?25l');
        return choice;
      },
    },
    exercise,
  );
  context.platform.atExit(() => session.close());
  const code = await session.run();
  await session.close();
  terminal.write(`\nYour answers are saved. Go on at any time with: ${terminal.command}\n`);
  return code;
}

/** Where the student is, for a program or a log that cannot press keys. */
function pointOn(context: AppContext, chosen: CoursePackage | null): number {
  const { terminal } = context;
  const state = context.state.read();
  const [first] = context.course.packages;
  const inside = chosen ?? first;
  if (chosen === null && context.course.packages.length > 1) {
    const packages = context.course.packages.map(
      (one) => `${one.name}: ${progressBar(terminal, countPassed(one.exercises, state), one.exercises.length)}`,
    );
    terminal.write(`${packages.join('\n')}\n\n`);
  }
  if (inside === undefined) return exitCode.passed;
  const next = nextExercise(inside, state);
  if (next !== null) return pointTo(context, next);
  terminal.write(`Every exercise of ${inside.name} has passed. See: ${terminal.command} progress\n`);
  return exitCode.passed;
}

function pointTo(context: AppContext, exercise: Exercise): number {
  const { terminal } = context;
  const inside = context.course.packages.find((one) => one.name === exercise.package);
  const exercises = inside?.exercises ?? [];
  const bar = progressBar(terminal, countPassed(exercises, context.state.read()), exercises.length);
  const command = hasAnswer(exercise) ? 'check' : 'start';
  const lines = [
    `${exercise.package}, ${bar}`,
    painted(terminal, 'strong', `Next exercise: ${exercise.ref}, ${exercise.title}`),
    ...goalLines(terminal, exercise),
    '',
    `Read: ${context.place(exercise.readme)}`,
    `Go on with: ${terminal.command} ${command} ${exercise.ref}`,
  ];
  terminal.write(`${lines.join('\n')}\n`);
  return exitCode.passed;
}
