// What an exercise is: types alone, so that a page can use them as well.
import type { FrontMatter } from './front-matter.ts';

/** A wrong answer or a planted bug: a file whose first comment says what is wrong with it. */
export interface Variant {
  /** The file name without `.ts`. */
  id: string;
  file: string;
}

/** One room of the course. All paths are absolute. */
export interface Exercise {
  /** The folder name of the package: `variable-annotations`. */
  package: string;
  /** `01-add`. */
  id: string;
  /** `variable-annotations/01-add`: what a student types. */
  ref: string;
  /** 1 for `01-add`. */
  number: number;
  /** `code`: the student writes what the tests test. `suite`: the student writes the tests, and bugs judge them. */
  kind: 'code' | 'suite';
  title: string;
  frontMatter: FrontMatter;
  dir: string;
  packageDir: string;
  readme: string;
  stub: string;
  solution: string;
  test: string;
  /** Scaffolding that the exercise provides; null where it needs none. */
  given: string | null;
  /** Where the student's answer is, or will be. */
  practice: string;
  mistakes: Variant[];
  /** Other right answers, written differently: the judge has to accept each of them. */
  answers: Variant[];
  bugs: Variant[];
  /** The programs in `examples/`: a file, a folder with a `main.ts`, or the files of a folder without one. */
  examples: Variant[];
}

/** One of the curriculum packages, with its rooms in order. */
export interface CoursePackage {
  name: string;
  dir: string;
  exercises: Exercise[];
  /** Every day that the package has or will have, in order; empty where the rooms follow no syllabus. */
  syllabus: Day[];
}

/** Everything there is to learn, as it stands on the disk. */
export interface Course {
  root: string;
  packages: CoursePackage[];
}

/** One day of a package that goes by days, whether its room is written or still to come. */
export interface Day {
  /** 4 for `004-closures`. */
  number: number;
  /** `004-closures`: the folder name of its room. */
  id: string;
  title: string;
  /** The name of the part of the syllabus that the day belongs to: `Foundations`. */
  phase: string;
  /** What the day comes down to, in one sentence. */
  insight: string;
  runtime: FrontMatter['runtime'];
  /** The ids of earlier days. */
  needs: string[];
}
