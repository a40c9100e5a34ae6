import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { afterAll, beforeAll } from 'vitest';
import {
  createJudge,
  readAnswer,
  type JudgeOptions,
  type JudgingOptions,
  type NodeJudge,
  type Verdict,
} from '../src/index.ts';

const root = path.join(import.meta.dirname, 'fixtures/course');

/** Finds an exercise of the fixture course. */
export function fixture(id: string): Exercise {
  const exercise = loadCourse(root)
    .packages.flatMap((entry) => entry.exercises)
    .find((candidate) => candidate.id === id);
  if (!exercise) throw new Error(`The fixture course has no ${id}`);
  return exercise;
}

/** A judge and a folder for answers, for the length of a test file. */
export function useJudge(options: JudgeOptions = {}) {
  let dir = '';
  let judge: NodeJudge | null = null;
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'judge-'));
    judge = createJudge({ cacheDir: path.join(dir, 'cache'), advice: false, ...options });
  });
  afterAll(async () => {
    await judge?.close();
    rmSync(dir, { recursive: true });
  });
  const started = (): NodeJudge => {
    if (!judge) throw new Error('The judge is not there yet');
    return judge;
  };
  const file = (name: string): string => path.join(dir, name);
  const judgeFile = async (id: string, name: string, options: JudgingOptions = {}): Promise<Verdict> => {
    const answer = readAnswer(name);
    return answer.text === null ? answer.verdict : started().judge(fixture(id), answer.text, options);
  };
  const judgeText = (id: string, text: string | Buffer): Promise<Verdict> => {
    writeFileSync(file('answer.ts'), text);
    return judgeFile(id, file('answer.ts'));
  };
  return { file, judgeFile, judgeText };
}
