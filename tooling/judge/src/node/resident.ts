import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endProcessGroup, trackChild } from './processes.ts';

/** What came of a question: the reply, or the reason that there is none. */
type Outcome<Reply> = { kind: 'reply'; reply: Reply } | { kind: 'ended' } | { kind: 'late' };

/** A process that stays and answers one question after the other. */
export interface Resident<Request, Reply> {
  /** Asks, and starts the process first if it is not there. */
  ask: (request: Request) => Promise<Outcome<Reply>>;
  /** Starts the process ahead of the first question. */
  prepare: () => void;
  /** Ends the process; the next question starts another. */
  close: () => void;
}

/**
 * Makes a resident process. Its script gets messages `{ ticket, request }` and sends `{ ticket, reply }`.
 *
 * @param script - The script's name in this folder.
 * @param cacheDir - Where the compiled code of the process is kept between runs.
 * @param deadlineMs - How long one reply may take, in milliseconds; a process that takes longer is ended.
 * @returns The resident; it starts nothing yet.
 */
export function createResident<Request, Reply>(
  script: string,
  cacheDir: string,
  deadlineMs: number,
): Resident<Request, Reply> {
  let child: ChildProcess | null = null;
  let tickets = 0;

  const started = (): ChildProcess => {
    if (child?.connected) return child;
    child = fork(fileURLToPath(new URL(script, import.meta.url)), [], {
      detached: process.platform !== 'win32',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: cacheDir },
    });
    // Questions under way each listen for themselves.
    child.setMaxListeners(100);
    // A question to a process that has just died; its end is told by `exit`.
    child.on('error', () => undefined);
    trackChild(child);
    child.unref();
    child.channel?.unref();
    return child;
  };

  const drop = (dead: ChildProcess): void => {
    endProcessGroup(dead);
    if (child === dead) child = null;
  };

  return {
    ask(request) {
      const asked = started();
      const ticket = ++tickets;
      return new Promise((resolve) => {
        const settle = (outcome: Outcome<Reply>): void => {
          clearTimeout(deadline);
          asked.off('message', onMessage);
          asked.off('exit', onExit);
          resolve(outcome);
        };
        const onMessage = (message: { ticket: number; reply: Reply }): void => {
          if (message.ticket === ticket) settle({ kind: 'reply', reply: message.reply });
        };
        const onExit = (): void => {
          drop(asked);
          settle({ kind: 'ended' });
        };
        const deadline = setTimeout(() => {
          drop(asked);
          settle({ kind: 'late' });
        }, deadlineMs);
        asked.on('message', onMessage);
        asked.once('exit', onExit);
        asked.send({ ticket, request });
      });
    },
    prepare() {
      started();
    },
    close() {
      if (child) drop(child);
    },
  };
}
