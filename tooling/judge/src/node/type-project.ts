import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An answer to check, together with the test that uses it. */
export interface TypesRequest {
  packageDir: string;
  id: string;
  testFile: string;
  answerText: string;
}

/** What the process with the compiler is asked. */
export interface ProjectRequest extends TypesRequest {
  /** The folder of the project: see `openProject`. */
  projectDir: string;
}

const open = new Set<string>();

process.once('exit', () => {
  for (const dir of open) closeProject(dir);
});

/**
 * Makes a folder in which a compiler finds answers as if they were in `practice/`. The compiler could also ask this process
 * for each file, but it looks for more than a thousand, and that takes longer than all the rest of its work.
 *
 * @param packageDir - The package whose modules answers import.
 * @returns The folder; it goes at the latest when this process ends.
 * @throws {Error} if the package's `node_modules` cannot be written to.
 */
export function openProject(packageDir: string): string {
  const cache = path.join(packageDir, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  // The compiler follows links in node_modules, and would know the answer by two names.
  const dir = realpathSync(mkdtempSync(path.join(cache, 'judge-')));
  mkdirSync(path.join(dir, 'practice'));
  open.add(dir);
  return dir;
}

/**
 * Removes the folder of a project.
 *
 * @param dir - What `openProject` has made.
 */
export function closeProject(dir: string): void {
  open.delete(dir);
  rmSync(dir, { recursive: true, force: true });
}

/**
 * Writes an answer, and the settings with which the compiler reads it.
 *
 * @param request - The answer and its test, and where they go.
 * @returns The paths of both.
 */
export function writeProject({ projectDir: dir, ...request }: ProjectRequest): { answer: string; config: string } {
  const { packageDir, id, testFile, answerText } = request;
  const answer = path.join(dir, 'practice', `${id}.ts`);
  const config = path.join(dir, `${id}.json`);
  const settings = {
    extends: path.join(packageDir, 'tsconfig.json'),
    compilerOptions: {
      noEmit: true,
      paths: {
        [`#exercise/${id}`]: [answer],
        '#solution/*': [path.join(packageDir, 'exercises/*/solution.ts')],
        '#given/*': [path.join(packageDir, 'exercises/*/given.ts')],
      },
      // Relative imports find what stands beside the real answer.
      rootDirs: [dir, packageDir],
    },
    include: [],
    exclude: [],
    files: [testFile, answer],
  };
  writeFileSync(answer, answerText);
  writeFileSync(config, JSON.stringify(settings));
  return { answer, config };
}
