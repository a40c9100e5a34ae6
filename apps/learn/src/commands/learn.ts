import type { CoursePackage, Exercise } from '@backend-ts/course';
import { LearnError, exitCode } from '../fail.ts';
import { catchUp, unjudged } from '../grading.ts';
import { closest, findExercise, findPackage } from '../names.ts';
import { hasAnswer } from '../practice.ts';
import { progressBar } from '../render/bar.ts';
import { goalLines } from '../render/goal.ts';
import { counted, painted } from '../render/look.ts';
import { countPassed, exerciseAt, nextExercise } from '../standing.ts';
import type { World } from '../world.ts';

/** What `learn` without a command can be told. */
export interface LearnOptions {
  /** Look for saves again and again instead of waiting for events. */
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
export async function learn(world: World, name: string | undefined, options: LearnOptions): Promise<number> {
  const named = name === undefined ? null : target(world, name, options.commands);
  const isExercise = named !== null && 'ref' in named;
  let inside = isExercise ? null : (named ?? world.currentPackage());
  if (!world.terminal.interactive) return isExercise ? pointTo(world, named) : pointOn(world, inside);
  if (inside === null && !isExercise) {
    const { askPackage } = await import('../prompts.ts');
    inside = await askPackage(world.course, world.state.read());
    if (inside === null) return exitCode.passed;
  }
  const exercise = isExercise ? named : inside && (await toOpen(world, inside, name === undefined));
  if (!exercise) throw new LearnError(`There are no exercises in ${inside?.name ?? 'this package'} yet`);
  return watch(world, exercise, options.poll === true);
}

function target(world: World, name: string, commands: readonly string[]): CoursePackage | Exercise {
  try {
    return findPackage(world.course, name, commands);
  } catch (unknownPackage) {
    try {
      return findExercise(world.course, name, world.currentPackage()?.name ?? null);
    } catch (unknownExercise) {
      // `lst` is more like a command, `01-ad` more like an exercise.
      const names = [...commands, ...world.course.packages.map((one) => one.name)];
      const isLikeExercise = /[\d/\\]/.test(name) || closest(name, names).length === 0;
      throw isLikeExercise ? unknownExercise : unknownPackage;
    }
  }
}

/** The exercise to open: the next one, after looking at answers that came from elsewhere. */
async function toOpen(world: World, inside: CoursePackage, mayBeFolder: boolean): Promise<Exercise | null> {
  const here = mayBeFolder ? exerciseAt(world.course, world.host.folder) : null;
  if (here) return here;
  const open = unjudged(world, inside.exercises);
  // One such answer is opened and judged anyway; several mean that this machine does not know what has passed.
  if (open.length > 1) {
    world.terminal.complain(`Checking ${counted(open.length, 'answer')} that this machine has not judged yet …`);
    await catchUp(world, inside.exercises);
  }
  return nextExercise(inside, world.state.read()) ?? inside.exercises.at(-1) ?? null;
}

async function watch(world: World, exercise: Exercise, isPolling: boolean): Promise<number> {
  const [{ Session }, { createScreen }, { createSeat }, { watchFolder }] = await Promise.all([
    import('../watch/session.ts'),
    import('../watch/screen.ts'),
    import('../watch/seat.ts'),
    import('../watch/files.ts'),
  ]);
  const { terminal } = world;
  const session = new Session(
    world,
    {
      screen: createScreen(terminal),
      seat: createSeat(process.stdin, process.stdout),
      watch: (folder, onChange) => watchFolder(folder, isPolling, onChange),
      pick: async (inside, current) => {
        const { askExercise } = await import('../prompts.ts');
        terminal.write('\u001b[2J\u001b[H\u001b[?25h');
        const choice = await askExercise(inside, current, world.state.read(), terminal.height);
        terminal.write('\u001b[?25l');
        return choice;
      },
    },
    exercise,
  );
  world.host.atExit(() => session.close());
  const code = await session.run();
  await session.close();
  terminal.write(`\nYour answers are saved. Go on at any time with: ${terminal.command}\n`);
  return code;
}

/** Where the student is, for a program or a log that cannot press keys. */
function pointOn(world: World, chosen: CoursePackage | null): number {
  const { terminal } = world;
  const state = world.state.read();
  const [first] = world.course.packages;
  const inside = chosen ?? first;
  if (chosen === null && world.course.packages.length > 1) {
    const packages = world.course.packages.map(
      (one) => `${one.name}: ${progressBar(terminal, countPassed(one.exercises, state), one.exercises.length)}`,
    );
    terminal.write(`${packages.join('\n')}\n\n`);
  }
  if (inside === undefined) return exitCode.passed;
  const next = nextExercise(inside, state);
  if (next !== null) return pointTo(world, next);
  terminal.write(`Every exercise of ${inside.name} has passed. See: ${terminal.command} progress\n`);
  return exitCode.passed;
}

function pointTo(world: World, exercise: Exercise): number {
  const { terminal } = world;
  const inside = world.course.packages.find((one) => one.name === exercise.package);
  const exercises = inside?.exercises ?? [];
  const bar = progressBar(terminal, countPassed(exercises, world.state.read()), exercises.length);
  const command = hasAnswer(exercise) ? 'check' : 'start';
  const lines = [
    `${exercise.package}, ${bar}`,
    painted(terminal, 'strong', `Next exercise: ${exercise.ref}, ${exercise.title}`),
    ...goalLines(terminal, exercise),
    '',
    `Read: ${world.place(exercise.readme)}`,
    `Go on with: ${terminal.command} ${command} ${exercise.ref}`,
  ];
  terminal.write(`${lines.join('\n')}\n`);
  return exitCode.passed;
}
