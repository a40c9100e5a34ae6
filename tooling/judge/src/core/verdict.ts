/** One test of the exercise, as it went with the answer. */
export interface TestResult {
  /** The describe blocks and the test, joined: `add() > returns the sum`. */
  name: string;
  status: 'passed' | 'failed';
  /** Why it failed, in one or more lines; null when it passed. */
  message: string | null;
  /** The expected and the actual value as text, where the assertion had both. */
  expected: string | null;
  actual: string | null;
  /** The line in the answer where it was thrown, else the line in the test file; 1-based; null when unknown. */
  line: number | null;
  /** Which file `line` counts in. */
  file: 'answer' | 'test';
}

/** One thing that the compiler refuses. */
export interface TypeFault {
  /** The student's own file, or the test that uses it. */
  file: 'answer' | 'test';
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** The compiler's number: 2322 for TS2322. */
  code: number;
  /** A sentence for the student, without the compiler's constraint noise. */
  message: string;
  /** The test around the fault: `add() > takes two numbers`; null for a fault in the answer. */
  test: string | null;
  /** The types as text, where the test compares two. */
  expected: string | null;
  actual: string | null;
}

/** A planted bug, and whether the student's suite caught it. */
export interface BugResult {
  id: string;
  caught: boolean;
  /** What the code does wrong, in a sentence. */
  feedback: string;
}

/** A known wrong answer whose pattern of failures is the student's. */
export interface MistakeMatch {
  id: string;
  /** The sentence that would help. */
  feedback: string;
}

/** Why the judge has no answer to right or wrong. */
export type ErrorReason =
  | 'timeout'
  | 'memory'
  | 'output'
  | 'exit'
  | 'syntax'
  | 'import'
  | 'missing-export'
  | 'unreadable'
  | 'forbidden'
  | 'internal';

/** What helps where a sentence cannot: a command that each screen names in its own way. */
export type Remedy =
  /** Ask the judge once more, and look for the cause if it happens twice. */
  | { command: 'doctor' }
  /** Put the stub back. */
  | { command: 'reset' }
  /** Look at the solution instead of importing it. */
  | { command: 'solution' }
  /** Judge it in a terminal: the page cannot. */
  | { command: 'terminal' };

/** Why an answer may not do what it does, as a sentence, and what helps. */
export interface Refusal {
  message: string;
  remedy: Remedy | null;
}

/** What an answer printed while a test ran. */
export interface TestOutput {
  /** The test's full name: the last that had begun; null while the files were loaded. */
  test: string | null;
  /** The first lines of it. */
  text: string;
}

/** What every verdict after a run carries. */
interface Judged {
  tests: TestResult[];
  types: TypeFault[];
  /** Empty unless the exercise is to write tests. */
  bugs: BugResult[];
  /** The first lines that the answer printed, for a student who debugs with console.log. */
  output: string;
  /** The same by the test that ran, where the host can tell. */
  outputs?: TestOutput[];
  /** From the start of judging to the verdict, in milliseconds. */
  durationMs: number;
}

/** There is no answer yet. */
export interface NotStarted {
  kind: 'not-started';
  durationMs: number;
}

/** Every expected test ran once and passed, and the types hold. */
export interface Passed extends Judged {
  kind: 'passed';
  /** Style that the lessons taught; never a reason to fail. */
  advice: string[];
}

/** The answer is wrong. */
export interface Failed extends Judged {
  kind: 'failed';
  /** One sentence that names the first thing to look at. */
  summary: string;
  mistake: MistakeMatch | null;
}

/** The answer could not be judged to the end; `message` says why, in one sentence. */
export interface JudgeError extends Judged {
  kind: 'error';
  reason: ErrorReason;
  message: string;
  remedy: Remedy | null;
  /** The line in the answer, 1-based, where one is known. */
  line: number | null;
  /** The class of the error that the answer threw while it was loaded, such as `TypeError`; null if it threw none. */
  thrown: string | null;
  mistake: MistakeMatch | null;
}

/** What the judge says of one answer. */
export type Verdict = NotStarted | Passed | Failed | JudgeError;

/** What a verdict says of an answer that was not run. */
const notRun = { tests: [], types: [], bugs: [], output: '' };

/**
 * Makes the verdict on an answer that could not be run at all.
 *
 * @param reason - Why, as a word.
 * @param message - Why, as a sentence without a full stop.
 * @param remedy - What helps; null if the sentence says all.
 * @param durationMs - From the start of judging, in milliseconds.
 * @returns The verdict `error`, without a test, a type or a bug.
 */
export function errorVerdict(
  reason: ErrorReason,
  message: string,
  remedy: Remedy | null,
  durationMs: number,
): JudgeError {
  return { kind: 'error', reason, message, remedy, line: null, thrown: null, mistake: null, ...notRun, durationMs };
}
