import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '@backend-ts/judge';

/** Why page and terminal may differ. */
interface Rule {
  why: string;
  covers: (difference: { ref: string; name: string; lines: string[]; inPage: Verdict }) => boolean;
}

/** All the differences that there may be. */
export const rules: Rule[] = [
  {
    why: 'A page has no modules of Node: an answer that imports one is sent to the terminal, in the first sentence of the verdict',
    covers: ({ inPage }) =>
      inPage.kind === 'error' && /imports 'node:\S+', which a page does not have/.test(inPage.message),
  },
  {
    why: 'TypeScript 7 infers other type arguments than TypeScript 6 where a list of names meets an intersection of types. Both refuse the answer, and both name the mistake; TypeScript 7 refuses it in more lines',
    covers: ({ ref, name, lines }) =>
      ref === 'unittests-and-integration-tests/19-build-access-nested-map' &&
      name === 'mistakes/no-tuple' &&
      lines.every((line) => /^terminal: test:\d+ TS2322$/.test(line)),
  },
  {
    why: 'Node refuses a fraction in AbortSignal.timeout, with a message that holds it; browsers cut it off. So a mistake that hands it 1500.5 fails one test more in a page, where it is then not recognised',
    covers: ({ ref, name, lines }) =>
      ref === 'async-function/08-timeout' &&
      name === 'mistakes/platform-timeout' &&
      lines.every((line) => /mistake platform-timeout$|tells in its message the time: 1500\.5 ms/.test(line)),
  },
  {
    why: 'In a page, an error that the browser made, such as that of an abort, may have no stack: then the failure names no line',
    covers: ({ lines }) => {
      const without = (side: string, place: RegExp): string[] =>
        lines.filter((line) => line.startsWith(side)).map((line) => line.slice(side.length).replace(place, ''));
      return isDeepStrictEqual(without('terminal: ', /, (?:answer|test):\d+$/), without('page: ', /, answer:null$/));
    },
  },
];

/** What has to be the same in page and terminal, as lines. */
function essence(verdict: Verdict): string[] {
  if (verdict.kind === 'not-started') return [verdict.kind];
  const kind = verdict.kind === 'error' ? `error ${verdict.reason}` : verdict.kind;
  const mistake = verdict.kind === 'failed' && verdict.mistake ? [`mistake ${verdict.mistake.id}`] : [];
  return [
    kind,
    ...mistake,
    ...verdict.tests.map(({ name, status, file, line }) => `${status} ${name}, ${file}:${String(line)}`),
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
