import type { CoursePackage, Day, Exercise, PackageSurvey } from '@backend-ts/course';
import type { Fault } from './fault.ts';
import type { ExerciseVerdicts } from './judging.ts';
import type { Readme } from './readme.ts';

/** What no package can be asked alone. */
export interface CourseContext {
  /** The course's folder. */
  root: string;
  /** The pages at the course's root, but not a student's PROGRESS.md. */
  pages: Readme[];
  /** In the order in which a student meets them. */
  packages: CoursePackage[];
}

/** One package. */
export interface PackageContext extends PackageSurvey {
  /** The course's folder. */
  root: string;
  /** That of the package, if it has one, and those of its exercises that can be read. */
  readmes: Readme[];
}

/** One exercise whose README can be read. */
export interface ExerciseContext {
  exercise: Exercise;
  readme: Readme;
  /** The days of its package; empty where the exercises follow no syllabus. */
  syllabus: readonly Day[];
}

/** One exercise with what the judge said of everything in it. */
export interface JudgedContext {
  exercise: Exercise;
  verdicts: ExerciseVerdicts;
}

/** What a check may look at, by scope. */
export interface Contexts {
  course: CourseContext;
  package: PackageContext;
  exercise: ExerciseContext;
  /** An exercise that `--room` chooses: for what takes long. */
  chosen: ExerciseContext;
  /** Such an exercise, judged: for what needs a judge. */
  judged: JudgedContext;
}

/** How much a check looks at once. */
export type Scope = keyof Contexts;

/** One thing that has to hold of the course, which `pnpm check --only` can name. */
export interface Check {
  /** The name of its file in `checks/`, without `.ts`. */
  name: string;
  /** What is true where it finds no fault, in one line. */
  holds: string;
  /** Left out unless `--only` names it, or an option of its own asks for it. */
  isExtra?: boolean;
  /** Finds what is wrong, in one scope or in several. */
  run: { [S in Scope]?: (context: Contexts[S]) => Fault[] | Promise<Fault[]> };
}

/**
 * Runs those checks that have something to look at in a scope.
 *
 * @param checks - Any checks.
 * @param scope - The scope.
 * @param context - What they look at.
 * @returns What they found, in the order of the checks.
 */
export async function runChecks<S extends Scope>(
  checks: readonly Check[],
  scope: S,
  context: Contexts[S],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { run } of checks) faults.push(...((await run[scope]?.(context)) ?? []));
  return faults;
}
