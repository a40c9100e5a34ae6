import { compilerCode } from './codes.ts';
import type { Finding, StopReason } from './report.ts';
import type { TypeFault } from './verdict.ts';

const refusedPermissions: Record<string, string> = {
  'fs-write': 'to write files',
  'fs-read': 'to read outside of the course',
  'child-process': 'to start processes',
  net: 'to use the network',
};

/**
 * Says what the sandbox refused.
 *
 * @param message - What Node's permission model says, with other words around it: "Access to this API has been restricted.
 *   Use --allow-net …", or "getaddrinfo ERR_ACCESS_DENIED localhost".
 * @returns The sentence; null for any other message.
 */
export function permissionSentence(message: string): string | null {
  const named = /Access to this API has been restricted\. Use --allow-([a-z-]+)/.exec(message)?.[1];
  // Only the network has errors of the system's kind, which do not name the permission.
  const permission = named ?? (/\bERR_ACCESS_DENIED\b/.test(message) ? 'net' : undefined);
  return permission === undefined
    ? null
    : `The sandbox does not allow the answer ${refusedPermissions[permission] ?? `--allow-${permission}`}`;
}

/**
 * Puts a finding of the compiler into words for a student.
 *
 * @param finding - What the compiler found, and where.
 * @returns The fault, with one sentence instead of the compiler's chain of constraints.
 */
export function toTypeFault(finding: Finding): TypeFault {
  const { file, line, column, code, test, expected, actual } = finding;
  return { file, line, column, code, test, expected, actual, message: typeSentence(finding) };
}

function typeSentence(finding: Finding): string {
  const { matcher, expected, actual, source } = finding;
  if (finding.code === compilerCode.unusedExpectError && finding.file === 'answer')
    return `Line ${finding.line} expects an error below its \`@ts-expect-error\`, but there is none: take the comment out`;
  if (finding.code === compilerCode.unusedExpectError) return `This must not compile, but it does: \`${source}\``;
  if (finding.subject !== null && matcher !== null) {
    const subject = finding.subject.charAt(0).toUpperCase() + finding.subject.slice(1);
    if (finding.negated) return `${subject} must not have the type ${refusedBy(matcher, expected)}`;
    if (matcher === 'toBeCallableWith')
      return `\`${source}\` must compile, but does not: ${finding.text.split('\n')[0] ?? ''}`;
    if (actual === 'never' && expected !== null)
      return `${subject} is not known to the compiler; it must be \`${expected}\``;
    if (actual !== null && expected !== null && (matcher !== 'toEqualTypeOf' || expected === actual)) {
      return `${subject} has the type \`${actual}\`, which does not fit \`${expected}\``;
    }
    if (actual !== null) return `${subject} has the type \`${actual}\`; it must be ${refusedBy(matcher, expected)}`;
  }
  const text = finding.text.split('\n')[0] ?? finding.text;
  return finding.file === 'test' ? `In \`${source}\`: ${text}` : text;
}

function refusedBy(matcher: string, expected: string | null): string {
  if (expected !== null) return `\`${expected}\``;
  const word = /^toBe([A-Z]\w*)$/.exec(matcher)?.[1];
  return word === undefined ? `as \`${matcher}\` says` : `\`${word.charAt(0).toLowerCase()}${word.slice(1)}\``;
}

/**
 * Says what the answer does not export.
 *
 * @param finding - One of `missingExportCodes`, in the test.
 * @returns The sentence.
 */
export function missingExportSentence({ code, name, suggestion }: Finding): string {
  if (code === compilerCode.notAModule)
    return 'The file exports nothing yet: put `export` before what the task asks for';
  const wanted = name ?? '?';
  if (code === compilerCode.notExported)
    return `The file declares \`${wanted}\` but does not export it: put \`export\` before it`;
  if (code === compilerCode.onlyDefaultExport)
    return `The file does not export \`${wanted}\` by its name: write \`export function ${wanted}\`, not \`export default\``;
  return `The file does not export \`${wanted}\`${suggestion === null ? '' : `, but \`${suggestion}\` is there: is that a typo?`}`;
}

/**
 * Says in one sentence why a run was stopped.
 *
 * @param stop - What stopped it.
 * @param during - The full name of the test that was running, if one was.
 * @param deadlineMs - The time that the run had, in milliseconds.
 * @returns The sentence, without a full stop at the end.
 */
export function stopSentence(stop: StopReason, during: string | null, deadlineMs: number): string {
  const where = during === null ? 'while the file was loaded' : `in '${lastName(during)}'`;
  switch (stop) {
    case 'timeout':
      return `Stopped after ${deadlineMs / 1000} s ${where}: is there a loop that never ends, or a promise that never settles?`;
    case 'memory':
      return `Stopped ${where}: the program used up its memory. Is there a list that grows for ever?`;
    case 'output':
      return `Stopped ${where}: the program printed more than 1 MB. Is there a console.log inside an endless loop?`;
    case 'exit':
      return `The program ended itself ${where}, before the tests were done: look for process.exit, process.kill or process.abort`;
    case 'internal':
      return 'The judge lost its test process';
  }
}

function lastName(fullName: string): string {
  return fullName.split(' > ').at(-1) ?? fullName;
}
