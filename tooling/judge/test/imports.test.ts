import { describe, expect, test } from 'vitest';
import { refusalOf, routeOf } from '../src/run/imports.ts';

const answer = { isAnswer: true, givenFile: null };
const other = { isAnswer: false, givenFile: null };

describe('routeOf()', () => {
  const code = { id: '01-add', isSuite: false };

  test.each([
    { what: 'the answer by the name of its exercise', specifier: '#exercise/01-add', importer: other, kind: 'answer' },
    { what: 'another exercise as any file', specifier: '#exercise/02-sum', importer: other, kind: 'file' },
    { what: 'vitest to a test', specifier: 'vitest', importer: other, kind: 'vitest' },
    { what: 'no vitest to an answer', specifier: 'vitest', importer: answer, kind: 'refused' },
    { what: 'the given code as any file', specifier: '#given/01-add', importer: other, kind: 'file' },
  ])('gives $what', ({ specifier, importer, kind }) => {
    expect(routeOf(specifier, code, importer)).toMatchObject({ kind });
  });

  test('gives vitest to an answer that is a suite', () => {
    expect(routeOf('vitest', { id: '01-add', isSuite: true }, answer)).toEqual({ kind: 'vitest' });
  });

  test('puts a bug in the place of the given code, in the runs that meet it', () => {
    const importer = { isAnswer: true, givenFile: 'bugs/late.ts' };
    expect(routeOf('#given/01-add', code, importer)).toEqual({ kind: 'given', file: 'bugs/late.ts' });
    expect(routeOf('#given/02-sum', code, importer)).toEqual({ kind: 'file' });
  });
});

describe('refusalOf()', () => {
  const job = { isVariant: false, solutionFile: 'solution.ts', testFile: 'exercise.test.ts' };

  test('refuses the solution to an answer, and to whatever the answer imports', () => {
    expect(refusalOf('solution.ts', job, answer)).toMatchObject({ remedy: { command: 'solution' } });
    expect(refusalOf('solution.ts', job, other)).toMatchObject({ remedy: { command: 'solution' } });
  });

  test.each([
    { file: 'exercises/01-add/answers/other.ts', says: 'another answer' },
    { file: 'exercises/01-add/mistakes/squared.ts', says: 'a known mistake' },
  ])('refuses $file to an answer, and to whatever the answer imports', ({ file, says }) => {
    const own = { ...job, solutionFile: 'exercises/01-add/solution.ts' };
    expect(refusalOf(file, own, answer)?.message).toContain(says);
    expect(refusalOf(file, own, other)?.message).toContain(says);
    expect(refusalOf(file, { ...own, isVariant: true }, answer)).toBeNull();
    expect(refusalOf(file, { ...own, solutionFile: 'exercises/02-sum/solution.ts' }, answer)).toBeNull();
  });

  test('leaves the solution to a mistake of the exercise', () => {
    expect(refusalOf('solution.ts', { ...job, isVariant: true }, answer)).toBeNull();
  });

  test('refuses its own tests to an answer, also to a mistake, and nothing else', () => {
    expect(refusalOf('exercise.test.ts', job, answer)).not.toBeNull();
    expect(refusalOf('exercise.test.ts', { ...job, isVariant: true }, answer)).not.toBeNull();
    expect(refusalOf('given.ts', job, answer)).toBeNull();
  });
});
