import { Command, CommanderError } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import { LearnError, exitCode, sentenceFor } from './fail.ts';
import type { Bootstrap } from './bootstrap.ts';
import { asTyped, cleaned, textWidth, wrapped } from './render/text-style.ts';
import type { Terminal } from './terminal.ts';
import { AppContext } from './app-context.ts';

/**
 * Runs one command of learn.
 *
 * @param args - What the student typed after `learn`.
 * @param bootstrap - The streams and the course.
 * @returns The exit code: 0 passed, 1 not yet, 2 wrong usage, 3 could not judge.
 */
export async function runLearn(args: readonly string[], bootstrap: Bootstrap): Promise<number> {
  const terminal = bootstrap.terminal(args.includes('--plain'));
  let code: number = exitCode.passed;
  let context: AppContext | null = null;
  const enter = (): AppContext => {
    context ??= new AppContext(bootstrap.platform(terminal));
    return context;
  };
  const program = commands(enter, terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = reportError(error, terminal);
  } finally {
    // Assigned inside a callback, which the compiler does not see.
    const notices = (context as AppContext | null)?.state.takeNotices() ?? [];
    for (const notice of notices) terminal.complain(sentence(terminal, notice));
    await bootstrap.cleanup.run();
  }
  return code;
}

function commands(enter: () => AppContext, terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('learn');
  program
    .description('Goes on where you were, and judges your answer on every save.')
    .argument('[package]', 'a package or an exercise; without it, the one you are in')
    .option('--plain', 'words only: no colour, no boxes, no redrawing')
    .option('--poll', 'look for saves again and again, where file events get lost (WSL, network folders)')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.write(text);
      },
      writeErr: (text) => {
        terminal.complain(text.trimEnd());
      },
      getOutHelpWidth: () => textWidth(terminal),
      getErrHelpWidth: () => textWidth(terminal),
    })
    .addHelpText('after', '\nAn exercise is named variable-annotations/01-add, or 01-add, or 1 inside its package.')
    .action(async (name: string | undefined, options: { poll?: boolean }) => {
      const { learn } = await import('./commands/learn.ts');
      const names = program.commands.map((command) => command.name());
      if (program.args.length > 1) throw await unknownCommand(program.args, names);
      done(await learn(enter(), name, { ...options, commands: names }));
    });
  program
    .command('list')
    .description('shows every exercise with its state')
    .argument('[package]')
    .option('--json', 'for programs')
    .action(async (name: string | undefined, options: { json?: boolean }) => {
      const { list } = await import('./commands/list.ts');
      done(list(enter(), name, options));
    });
  program
    .command('start')
    .description('puts the stub into practice/; never overwrites')
    .argument('<exercise>')
    .action(async (name: string) => {
      const { start } = await import('./commands/start.ts');
      done(start(enter(), name));
    });
  program
    .command('check')
    .description('judges an answer; exit code 0 passed, 1 not yet, 3 could not judge')
    .argument('[exercise]', 'with --all, a package')
    .option('--file <file>', 'judge this file as the answer')
    .option('--all', 'judge every answer there is')
    .option('--sandbox', 'let the answer write nothing, start nothing and use no network; always so with --file')
    .option('--json', 'for programs')
    .action(async (name: string | undefined, options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      done(await check(enter(), name, options));
    });
  program
    .command('hint')
    .description('shows the next hint')
    .argument('[exercise]')
    .action(async (name: string | undefined) => {
      const { hint } = await import('./commands/hint.ts');
      done(hint(enter(), name));
    });
  program
    .command('diff')
    .description('shows your answer against the solution')
    .argument('[exercise]')
    .option('--give-up', 'also before your answer has passed')
    .action(async (name: string | undefined, options: { giveUp?: boolean }) => {
      const { diff } = await import('./commands/diff.ts');
      done(diff(enter(), name, options));
    });
  program
    .command('reset')
    .description('puts the stub back; your answer is kept beside it')
    .argument('<exercise>')
    .action(async (name: string) => {
      const { reset } = await import('./commands/reset.ts');
      done(reset(enter(), name));
    });
  program
    .command('run')
    .description('runs an example of a lesson')
    .argument('<exercise>')
    .argument('[example]', 'may be left out where there is only one')
    .action(async (name: string, example: string | undefined) => {
      const { run } = await import('./commands/run.ts');
      done(await run(enter(), name, example));
    });
  program
    .command('progress')
    .description('shows how far you are')
    .option('--json', 'for programs')
    .option('--write', 'renew PROGRESS.md')
    .action(async (options: { json?: boolean; write?: boolean }) => {
      const { progress } = await import('./commands/progress.ts');
      done(await progress(enter(), options));
    });
  program
    .command('doctor')
    .description('finds what is wrong with this machine or checkout, and the command that fixes it')
    .action(async () => {
      const { doctor } = await import('./commands/doctor.ts');
      done(await doctor(enter()));
    });
  // Only here, after the commands have taken over the settings: they refuse what they do not expect.
  return program.allowExcessArguments();
}

/** More than one word after `learn` is meant to be a command. */
async function unknownCommand([typed = '', ...rest]: readonly string[], names: readonly string[]): Promise<LearnError> {
  const { closest, listed } = await import('./names.ts');
  const close = closest(typed, names);
  if (close.length === 0)
    return new LearnError(`There is no command '${typed}'. The commands are ${listed(names, 'and')}`);
  return new LearnError(`There is no command '${typed}'. Did you mean: learn ${[close[0], ...rest].join(' ')}`);
}

/** Tells the student what went wrong, in a sentence and never as a stack. */
function reportError(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.passed : exitCode.wrongUsage;
  terminal.complain(sentence(terminal, sentenceFor(error)));
  return error instanceof LearnError ? error.exitCode : exitCode.couldNotJudge;
}

function sentence(terminal: Terminal, message: string): string {
  return wrapped(asTyped(terminal, cleaned(message)), textWidth(terminal)).join('\n');
}
