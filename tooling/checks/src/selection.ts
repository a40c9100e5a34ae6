import type { Check, Scope } from './check.ts';

/** What a run can look at, and which checks are wanted of it. */
export interface Selection {
  /** The scopes that the run has. */
  scopes: ReadonlySet<Scope>;
  /** What `--only` names; every check but the extra ones, if it is empty. */
  only: readonly string[];
  /** Names of extra checks that run as well. */
  also: readonly string[];
}

/** Says that `--only` asks for what a run cannot do. */
export class SelectionError extends RangeError {
  override name = 'SelectionError';
}

/**
 * Picks the checks of a run.
 *
 * @param checks - Every check.
 * @param selection - What is wanted.
 * @returns Those to run, in the order of the list.
 * @throws {SelectionError} If a name is that of no check, or of one that would look at nothing.
 */
export function selectChecks(checks: readonly Check[], { scopes, only, also }: Selection): Check[] {
  const unknown = only.find((name) => checks.every((check) => check.name !== name));
  if (unknown !== undefined) {
    const names = checks.map(({ name }) => name).join(', ');
    throw new SelectionError(`Cannot check: there is no check "${unknown}". The checks are ${names}`);
  }
  const idle = checks.find(
    ({ name, run }) => only.includes(name) && Object.keys(run).every((scope) => !scopes.has(scope as Scope)),
  );
  if (idle !== undefined) {
    throw new SelectionError(
      `Cannot check: with these options "${idle.name}" looks at nothing. Leave out --course or --static`,
    );
  }
  return checks.filter(
    ({ name, isExtra = false }) => also.includes(name) || (only.length === 0 ? !isExtra : only.includes(name)),
  );
}

/**
 * Shows every check with what it holds true.
 *
 * @param checks - The checks.
 * @returns One line for each.
 */
export function listChecks(checks: readonly Check[]): string[] {
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks.map(({ name, holds }) => `${name.padEnd(width)}  ${holds}`);
}
