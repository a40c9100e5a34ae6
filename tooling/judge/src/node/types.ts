import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Finding, TypesReport } from '../core/report.ts';
import type { TypesRequest } from './checker.ts';
import { checkWithTsc } from './tsc.ts';
import { endProcessGroup, trackChild } from './processes.ts';

/** Checks the types of answers in a process of its own. */
export interface Types {
  check(request: TypesRequest): Promise<TypesReport>;
  /** Starts the process ahead of the first check. */
  prepare(): void;
  close(): void;
}

/** Trying again would take as long again. */
const tooLong = 'the compiler took longer than';

interface Reply {
  ticket: number;
  findings?: Finding[];
  error?: string;
}

/**
 * Creates the types side of the judge.
 *
 * @param cacheDir - Where the compiled code of the process is kept between runs.
 * @param deadlineMs - How long one check may take, in milliseconds.
 * @param compiler - The resident process, or the plain command for each check.
 * @returns The checker; it starts no process yet.
 */
export function createTypes(cacheDir: string, deadlineMs: number, compiler: 'resident' | 'tsc'): Types {
  let child: ChildProcess | null = null;
  let tickets = 0;

  const started = (): ChildProcess => {
    if (child?.connected) return child;
    child = fork(fileURLToPath(new URL('types-child.ts', import.meta.url)), [], {
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

  const drop = (dead: ChildProcess): void => {
    endProcessGroup(dead);
    if (child === dead) child = null;
  };

  const ask = (request: TypesRequest): Promise<TypesReport> => {
    const asked = started();
    const ticket = ++tickets;
    return new Promise((resolve) => {
      const settle = (report: TypesReport): void => {
        clearTimeout(deadline);
        asked.off('message', onMessage);
        asked.off('exit', onExit);
        resolve(report);
      };
      const onMessage = (reply: Reply): void => {
        if (reply.ticket !== ticket) return;
        if (reply.findings) settle({ kind: 'checked', findings: reply.findings });
        else {
          drop(asked);
          settle({ kind: 'unavailable', why: reply.error ?? 'the compiler gave no answer' });
        }
      };
      const onExit = (): void => {
        drop(asked);
        settle({ kind: 'unavailable', why: 'the compiler ended' });
      };
      const deadline = setTimeout(() => {
        drop(asked);
        settle({ kind: 'unavailable', why: `${tooLong} ${String(deadlineMs / 1000)} s` });
      }, deadlineMs);
      asked.on('message', onMessage);
      asked.once('exit', onExit);
      asked.send({ ...request, ticket });
    });
  };

  return {
    async check(request) {
      if (compiler === 'tsc') return checkWithTsc(request);
      // A compiler that died is started once more, then its plain command has to do.
      for (let attempt = 0; attempt < 2; attempt++) {
        const report = await ask(request);
        if (report.kind === 'checked' || report.why.startsWith(tooLong)) return report;
      }
      return checkWithTsc(request);
    },
    prepare() {
      started();
    },
    close() {
      if (child) drop(child);
    },
  };
}
