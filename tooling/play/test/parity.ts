import type { Verdict } from '@backend-ts/judge';

/** What has to be the same in page and terminal, as lines. */
export function essence(verdict: Verdict): string[] {
  if (verdict.kind === 'not-started') return [verdict.kind];
  const kind = verdict.kind === 'error' ? `error ${verdict.reason}` : verdict.kind;
  const mistake = verdict.kind === 'failed' && verdict.mistake ? [`mistake ${verdict.mistake.id}`] : [];
  return [
    kind,
    ...mistake,
    ...verdict.tests.map(({ name, status }) => `${status} ${name}`),
    ...verdict.types.map(({ file, line, code }) => `${file}:${String(line)} TS${String(code)}`),
    ...verdict.bugs.map(({ id, caught }) => `${caught ? 'caught' : 'survives'} ${id}`),
  ];
}

/** Lines that only one of two verdicts has. */
export function differences(terminal: Verdict, page: Verdict): string[] {
  const [here, there] = [essence(terminal), essence(page)];
  return [
    ...here.filter((line) => !there.includes(line)).map((line) => `terminal: ${line}`),
    ...there.filter((line) => !here.includes(line)).map((line) => `page: ${line}`),
  ];
}

/** The sentence that a student reads first. */
export function summaryOf(verdict: Verdict): string {
  if (verdict.kind === 'failed') return verdict.mistake?.feedback ?? verdict.summary;
  return verdict.kind === 'error' ? verdict.message : verdict.kind;
}
