import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endProcessGroup, trackChild } from './processes.ts';

/** Looks for style that the lessons taught, after a pass. */
export interface Advice {
  /** Resolves to sentences, at most three; to none if the linter cannot be had. */
  look(text: string): Promise<string[]>;
  prepare(): void;
  close(): void;
}

/** Advice is worth waiting for, but not for long. */
const deadlineMs = 3000;

/**
 * Creates the advice side of the judge.
 *
 * @param cacheDir - Where the compiled code of the process is kept between runs.
 * @returns The adviser; it starts no process yet.
 */
export function createAdvice(cacheDir: string): Advice {
  let child: ChildProcess | null = null;
  let tickets = 0;
  const started = (): ChildProcess => {
    if (child?.connected) return child;
    child = fork(fileURLToPath(new URL('advice-child.ts', import.meta.url)), [], {
      detached: process.platform !== 'win32',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: cacheDir },
    });
    child.setMaxListeners(100);
    trackChild(child);
    child.unref();
    child.channel?.unref();
    return child;
  };
  return {
    look(text) {
      const asked = started();
      const ticket = ++tickets;
      return new Promise((resolve) => {
        const settle = (advice: string[]): void => {
          clearTimeout(deadline);
          asked.off('message', onMessage);
          asked.off('exit', onExit);
          resolve(advice);
        };
        const onMessage = (reply: { ticket: number; advice: string[] }): void => {
          if (reply.ticket === ticket) settle(reply.advice);
        };
        const onExit = (): void => {
          settle([]);
        };
        const deadline = setTimeout(onExit, deadlineMs);
        asked.on('message', onMessage);
        asked.once('exit', onExit);
        asked.send({ ticket, text });
      });
    },
    prepare() {
      started();
    },
    close() {
      if (child) endProcessGroup(child);
      child = null;
    },
  };
}
