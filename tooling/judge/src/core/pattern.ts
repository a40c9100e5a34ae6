import type { KnownMistake, Pattern } from './report.ts';
import type { MistakeMatch, TestResult, TypeFault, Verdict } from './verdict.ts';

/**
 * Describes how an answer fails, so that two answers can be compared.
 *
 * @param verdict - What was said of the answer.
 * @returns The pattern. It is empty for an answer that passed, and for one that was stopped before it showed anything.
 */
export function patternOf(verdict: Verdict): Pattern {
  if (verdict.kind === 'error' && verdict.thrown !== null) {
    const key = `while loading: ${verdict.thrown}`;
    return { failures: [key], details: [key] };
  }
  if (verdict.kind !== 'failed') return { failures: [], details: [] };
  const failed = verdict.tests.filter((test) => test.status === 'failed');
  const unnoticed = verdict.bugs.filter((bug) => !bug.caught).map((bug) => `bug ${bug.id}`);
  const always = [...verdict.types.map(typeKey), ...unnoticed];
  return {
    failures: unique([...failed.map((test) => test.name), ...always]),
    details: unique([...failed.map((test) => `${test.name}: ${seenIn(test)}`), ...always]),
  };
}

/**
 * Puts what another compiler refuses into the place of what a pattern says of types: compilers may disagree on where a
 * mistake shows.
 *
 * @param pattern - How an answer fails.
 * @param types - What the other compiler refuses of the same answer.
 * @returns The pattern with the same tests and the other types.
 */
export function withTypes({ failures, details }: Pattern, types: readonly TypeFault[]): Pattern {
  const typeKeys = types.map(typeKey);
  const isOfTest = (key: string): boolean => !/^(?:answer|test:\d+) TS\d+/.test(key);
  return {
    failures: unique([...failures.filter(isOfTest), ...typeKeys]),
    details: unique([...details.filter(isOfTest), ...typeKeys]),
  };
}

/**
 * Finds the known mistake that fails as the answer does.
 *
 * @param pattern - How the answer fails.
 * @param known - The exercise's mistakes.
 * @returns The mistake that agrees in every detail, or null: help for another mistake is worse than none.
 */
export function matchMistake(pattern: Pattern, known: readonly KnownMistake[]): MistakeMatch | null {
  if (pattern.failures.length === 0) return null;
  const match = known.find((mistake) => same(mistake.pattern.details, pattern.details));
  return match === undefined ? null : { id: match.id, feedback: match.feedback };
}

/**
 * What a test saw: the value, or the class of what was thrown, since everybody words a message differently. So do engines,
 * and they list the methods of an object in different orders.
 */
function seenIn(test: TestResult): string {
  const value = test.actual
    ?.replaceAll(/^\s*"message": ".*",\n/gm, '')
    .replaceAll(/'?[^\s']+'?: 'Function<[^>]*>',? ?/g, '');
  return value ?? /^\w*Error(?=:)/.exec(test.message ?? '')?.[0] ?? test.message ?? '';
}

/** Lines of an answer differ from student to student, lines of a test do not. */
function typeKey(fault: TypeFault): string {
  if (fault.file === 'answer') return `answer TS${fault.code}`;
  const kind = fault.actual === 'any' || fault.actual === 'unknown' ? fault.actual : 'other';
  return `test:${fault.line} TS${fault.code} ${kind}`;
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)].sort();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
