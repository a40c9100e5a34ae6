import type { Finding, TypesReport } from '../core/report.ts';
import { createResident } from './resident.ts';
import { checkWithTsc } from './tsc.ts';
import { closeProject, openProject, type ProjectRequest, type TypesRequest } from './type-project.ts';

/** Checks the types of answers in a process of its own. */
export interface Types {
  check(request: TypesRequest): Promise<TypesReport>;
  /** Starts the process ahead of the first check. */
  prepare(): void;
  close(): void;
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
  const resident = createResident<ProjectRequest, Finding[]>('types-child.ts', cacheDir, deadlineMs);
  const projects = new Map<string, string>();
  const projectOf = (packageDir: string): string => {
    const project = projects.get(packageDir) ?? openProject(packageDir);
    projects.set(packageDir, project);
    return project;
  };
  const check = async (request: TypesRequest): Promise<TypesReport> => {
    if (compiler === 'tsc') return checkWithTsc(request);
    // A compiler that died is started once more, then its plain command has to do.
    for (let attempt = 0; attempt < 2; attempt++) {
      const outcome = await resident.ask({ ...request, projectDir: projectOf(request.packageDir) });
      if (outcome.kind === 'late') {
        return { kind: 'unavailable', why: `the compiler took longer than ${deadlineMs / 1000} s` };
      }
      if (outcome.kind === 'reply') return { kind: 'checked', findings: outcome.reply };
      // After an error of its own the compiler's state is in doubt.
      if (outcome.kind === 'error') resident.close();
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
      for (const project of projects.values()) closeProject(project);
      projects.clear();
    },
  };
}
