import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')),
  'bin/tsc',
);

/** One thing that the compiler refuses. */
export interface CompilerError {
  /** Absolute. */
  file: string;
  /** 1-based. */
  line: number;
  /** `TS2322` */
  code: string;
  /** The first line of what the compiler says. */
  text: string;
}

/**
 * Compiles a project that exists only for this, in one run of the compiler.
 *
 * @param packageDir - The package's folder: the files of the project import as its files do.
 * @param options - The project's `tsconfig.json`.
 * @param texts - Files to write beside it, by their names.
 * @returns What the compiler refuses, in its order.
 * @throws {Error} If the compiler cannot be run at all.
 */
export async function compileProject(
  packageDir: string,
  options: object,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<CompilerError[]> {
  const cache = path.join(packageDir, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(path.join(cache, 'check-'));
  try {
    for (const [name, text] of texts) writeFileSync(path.join(dir, name), text);
    writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(options));
    const output = await outputOf(dir);
    const found = output.matchAll(/^(\S.*)\((\d+),\d+\): error (TS\d+): (.*)$/gm);
    return [...found].map(([, file = '', line = '', code = '', text = '']) => {
      return { file: path.resolve(dir, file), line: Number(line), code, text };
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** An error in the project is no error here. */
async function outputOf(dir: string): Promise<string> {
  const args = [compiler, '--project', dir, '--pretty', 'false'];
  try {
    const { stdout } = await run(process.execPath, args, { cwd: dir, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (cause) {
    const stdout = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : '';
    if (/^\S.*\(\d+,\d+\): error TS/m.test(stdout)) return stdout;
    throw new Error(`Cannot compile the project: ${stdout || String(cause)}`, { cause });
  }
}
