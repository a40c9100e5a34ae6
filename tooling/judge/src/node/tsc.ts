import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilerCode } from '../core/codes.ts';
import type { Finding, TypesReport } from '../core/report.ts';
import { namesIn } from '../types/names.ts';
import { closeProject, openProject, writeProject, type TypesRequest } from './type-project.ts';

/** One line of tsc's output: `a.ts(2,3): error TS2322: Type …`; what follows indented belongs to it. */
const errorLine = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/;

/**
 * Checks types with the compiler's command, for when its resident process cannot be had. Slower, and without the types
 * on both sides of an expectation; the verdict is the same.
 *
 * @param request - The answer and its test.
 * @returns What the compiler found.
 * @throws {Error} if the compiler cannot be run.
 */
export async function checkWithTsc(request: TypesRequest): Promise<TypesReport> {
  const { testFile, answerText } = request;
  const projectDir = openProject(request.packageDir);
  try {
    const { answer, config } = writeProject({ ...request, projectDir });
    const output = await runTsc(config);
    const texts = { answer: answerText, test: await readFile(testFile, 'utf8') };
    return { kind: 'checked', findings: findingsIn(output, { answer, test: testFile }, texts) };
  } finally {
    closeProject(projectDir);
  }
}

function runTsc(config: string): Promise<string> {
  const tsc = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('@typescript/native')));
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, '--pretty', 'false', '-p', config], { timeout: 30_000 }, (error, stdout) => {
      // tsc ends with 1 or 2 when it has found something.
      if (error && stdout === '') reject(error instanceof Error ? error : new Error('tsc failed'));
      else resolve(stdout);
    });
  });
}

function findingsIn(
  output: string,
  files: Record<Finding['file'], string>,
  texts: Record<Finding['file'], string>,
): Finding[] {
  const findings: Finding[] = [];
  for (const printed of output.split('\n')) {
    const [, name, line, column, code, text] = errorLine.exec(printed) ?? [];
    if (name === undefined || text === undefined) {
      const last = findings.at(-1);
      if (last && printed.startsWith('  ')) last.text += `\n${printed.trim()}`;
      continue;
    }
    const absolute = path.resolve(process.cwd(), name);
    const file = absolute === files.answer ? 'answer' : 'test';
    if (file === 'test' && absolute !== files.test) continue;
    const isLineBelow = Number(code) === compilerCode.unusedExpectError;
    findings.push({
      file,
      line: Number(line),
      column: Number(column),
      code: Number(code),
      text,
      ...namesIn(Number(code), text),
      syntax: Number(code) < 2000,
      test: null,
      subject: null,
      negated: false,
      matcher: null,
      expected: null,
      actual: null,
      source: (texts[file].split('\n')[Number(line) - (isLineBelow ? 0 : 1)] ?? '').trim(),
    });
  }
  return findings;
}
