import path from 'node:path';
import { createCleanup, type Cleanup } from './cleanup.ts';
import { courseRoot } from './course.ts';
import { exitCode, sentenceFor } from './fail.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import type { Platform } from './app-context.ts';

/** What a run begins with, before anything is known about the course. */
export interface Bootstrap {
  terminal(wantsPlain: boolean): Terminal;

  /**
   * Finds the course.
   *
   * @param terminal - Where the commands will write.
   * @returns The outside for the commands.
   */
  platform(terminal: Terminal): Platform;
  cleanup: Cleanup;
}

/** Exit codes of programs that a signal ended: 128 and the signal's number. */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Prepares this process for a command.
 *
 * @returns What a run begins with, and a way to wait until everything is written.
 */
export function processBootstrap(): Bootstrap & { flush(): Promise<void> } {
  const cleanup = createCleanup();
  for (const [signal, code] of Object.entries(signalCodes)) {
    process.once(signal, () => {
      void cleanup.run().then(() => process.exit(code));
    });
  }
  // Whatever breaks, the terminal is given back first, and then there is a sentence and no stack.
  process.once('uncaughtException', (error) => {
    void cleanup.run().then(() => {
      process.stderr.write(`\n${sentenceFor(error)}\n`);
      process.exit(exitCode.couldNotJudge);
    });
  });
  // `learn list | head` closes the pipe early, and that is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => process.exit(exitCode.passed));
  }
  const folder = standingFolder(process.env, process.cwd());
  return {
    cleanup,
    terminal: (plain) =>
      createTerminal(process.stdin, process.stdout, process.stderr, { plain, command: typedCommand(process.env) }),
    platform: (terminal) => ({
      terminal,
      folder,
      root: courseRoot(folder, import.meta.dirname),
      openJudge: async (use) => {
        const { createJudge } = await import('@backend-ts/judge');
        const judge = createJudge({ keepWarm: use === 'watch', sandbox: use === 'sandbox' });
        judge.prepare();
        return judge;
      },
      now: () => new Date(),
      atExit: (end) => {
        cleanup.add(end);
      },
    }),
    flush: () =>
      new Promise((resolve) => {
        process.stdout.write('', () => {
          resolve();
        });
      }),
  };
}

/**
 * Says where the student stands. A script that pnpm starts runs in the package's folder, wherever the student is.
 *
 * @param env - The environment.
 * @param cwd - The folder of this process.
 * @returns The absolute path of the student's folder.
 */
export function standingFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  // INIT_CWD may also come down from a script that has nothing to do with us.
  return env.npm_lifecycle_event === 'learn' && env.INIT_CWD ? path.resolve(env.INIT_CWD) : cwd;
}

/**
 * Says what the student typed to get here, so that the commands we name can be typed the same way.
 *
 * @param env - The environment.
 * @returns `learn`, or how a package manager was asked for it.
 */
export function typedCommand(env: NodeJS.ProcessEnv): string {
  if (env.npm_lifecycle_event !== 'learn') return 'learn';
  // npm leaves its own settings behind when it runs pnpm for somebody who has not installed it.
  if (env.npm_config_npm_version === undefined) return 'pnpm learn';
  const version = /^pnpm\/(\S+)/.exec(env.npm_config_user_agent ?? '')?.[1];
  return `npx -y pnpm${version === undefined ? '' : `@${version}`} learn`;
}
