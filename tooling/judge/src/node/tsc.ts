import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, TypesReport } from '../core/report.ts';
import type { TypesRequest } from './checker.ts';

/** One line of tsc's output: `a.ts(2,3): error TS2322: Type …`; what follows indented belongs to it. */
const errorLine = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/;

/**
 * Checks types with the compiler's command, for when its resident process cannot be had. Slower, and without the types
 * on both sides of an expectation; the verdict is the same.
 *
 * @param request - The answer and its test.
 * @returns What the compiler found.
 */
export async function checkWithTsc(request: TypesRequest): Promise<TypesReport> {
  const { packageDir, id, testFile, answerText } = request;
  const cache = path.join(packageDir, 'node_modules/.cache');
  try {
    await mkdir(cache, { recursive: true });
  } catch (error) {
    return { kind: 'unavailable', why: error instanceof Error ? error.message : String(error) };
  }
  const dir = await mkdtemp(path.join(cache, 'judge-'));
  try {
    const answer = path.join(dir, 'answer.ts');
    const config = path.join(dir, 'tsconfig.json');
    const exercises = path.join(packageDir, 'exercises');
    await writeFile(answer, answerText);
    await writeFile(
      config,
      JSON.stringify({
        extends: path.join(packageDir, 'tsconfig.json'),
        compilerOptions: {
          noEmit: true,
          paths: {
            [`#exercise/${id}`]: [answer],
            '#solution/*': [`${exercises}/*/solution.ts`],
            '#given/*': [`${exercises}/*/given.ts`],
          },
        },
        include: [],
        exclude: [],
        files: [testFile, answer],
      }),
    );
    const output = await runTsc(config);
    const texts = { answer: answerText, test: await readFile(testFile, 'utf8') };
    return { kind: 'checked', findings: findingsIn(output, dir, { answer, test: testFile }, texts) };
  } catch (error) {
    return { kind: 'unavailable', why: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(dir, { recursive: true, force: true });
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
  dir: string,
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
    const file = absolute === files.answer || absolute.startsWith(dir) ? 'answer' : 'test';
    if (file === 'test' && absolute !== files.test) continue;
    const isLineBelow = code === '2578';
    findings.push({
      file,
      line: Number(line),
      column: Number(column),
      code: Number(code),
      text,
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
