import type { Finding, TypesReport } from '../core/report.ts';
import type { TypesRequest } from './checker.ts';
import { closeDesk, openDesk } from './desk.ts';
import { createResident } from './resident.ts';
import { checkWithTsc } from './tsc.ts';

/** Checks the types of answers in a process of its own. */
export interface Types {
  check(request: TypesRequest): Promise<TypesReport>;
  /** Starts the process ahead of the first check. */
  prepare(): void;
  close(): void;
}

/** What the process with the compiler is asked. */
export type DeskRequest = TypesRequest & { desk: string };

/** What the process with the compiler sends back. */
export type TypesReply = { findings: Finding[] } | { error: string };

/**
 * Creates the types side of the judge.
 *
 * @param cacheDir - Where the compiled code of the process is kept between runs.
 * @param deadlineMs - How long one check may take, in milliseconds.
 * @param compiler - The resident process, or the plain command for each check.
 * @returns The checker; it starts no process yet.
 */
export function createTypes(cacheDir: string, deadlineMs: number, compiler: 'resident' | 'tsc'): Types {
  const resident = createResident<DeskRequest, TypesReply>('types-child.ts', cacheDir, deadlineMs);
  const desks = new Map<string, string>();
  const deskOf = (packageDir: string): string => {
    const desk = desks.get(packageDir) ?? openDesk(packageDir);
    desks.set(packageDir, desk);
    return desk;
  };
  const check = async (request: TypesRequest): Promise<TypesReport> => {
    if (compiler === 'tsc') return checkWithTsc(request);
    // A compiler that died is started once more, then its plain command has to do.
    for (let attempt = 0; attempt < 2; attempt++) {
      const outcome = await resident.ask({ ...request, desk: deskOf(request.packageDir) });
      if (outcome.kind === 'late') {
        return { kind: 'unavailable', why: `the compiler took longer than ${String(deadlineMs / 1000)} s` };
      }
      if (outcome.kind === 'reply') {
        if ('findings' in outcome.reply) return { kind: 'checked', findings: outcome.reply.findings };
        // After an error of its own the compiler's state is in doubt.
        resident.close();
      }
    }
    return checkWithTsc(request);
  };
  return {
    async check(request) {
      try {
        return await check(request);
      } catch (error) {
        return { kind: 'unavailable', why: error instanceof Error ? error.message : String(error) };
      }
    },
    prepare: resident.prepare,
    close() {
      resident.close();
      for (const desk of desks.values()) closeDesk(desk);
      desks.clear();
    },
  };
}
