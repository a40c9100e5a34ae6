import type { Verdict } from '@backend-ts/judge';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../src/checks/answers.ts';
import { checkMistakes } from '../src/checks/mistakes.ts';
import { checkSandbox } from '../src/checks/sandbox.ts';
import { checkSolution } from '../src/checks/solution.ts';
import { checkStubVerdict } from '../src/checks/stub.ts';
import { checkBugs } from '../src/checks/suite.ts';
import { isJudgeable, judgeExercise } from '../src/judging.ts';
import { copyCourse, room } from './fixture-course.ts';
import { failed, fakeJudge, passed, stopped } from './verdicts.ts';

const sound = {
  'solution.ts': passed(['a', 'b']),
  'stub.ts': failed(['a', 'b']),
  'added.ts': passed(['a', 'b']),
  'any.ts': failed(['a'], 'any'),
  'squared.ts': failed(['b'], 'squared'),
};

async function faultsWith(answers: Record<string, Verdict>, shuffled: Record<number, Verdict> = {}) {
  const course = copyCourse();
  const exercise = course.exercise('tiny/01-double');
  const verdicts = await judgeExercise(fakeJudge({ ...sound, ...answers }, shuffled), exercise);
  return course.told(
    [checkSolution, checkAnswers, checkStubVerdict, checkMistakes, checkBugs].flatMap((check) =>
      check({ exercise, verdicts }),
    ),
  );
}

describe('judgeExercise()', () => {
  test('judges the solution five times, the last four shuffled', async () => {
    const shuffled = Object.fromEntries([1, 2, 3, 4].map((seed) => [seed, passed([`seed ${seed}`])]));
    const { solution } = await judgeExercise(fakeJudge(sound, shuffled), copyCourse().exercise('tiny/01-double'));
    expect(solution).toEqual([sound['solution.ts'], shuffled[1], shuffled[2], shuffled[3], shuffled[4]]);
  });

  test('looks no further when the solution fails', async () => {
    const judge = fakeJudge({ ...sound, 'solution.ts': failed(['a']) });
    await expect(judgeExercise(judge, copyCourse().exercise('tiny/01-double'))).resolves.toEqual({
      solution: [failed(['a'])],
      stub: null,
      answers: new Map(),
      mistakes: new Map(),
      sandboxed: new Map(),
    });
  });

  test.each(['stub.ts', 'solution.ts', 'exercise.test.ts'])('is not for a room without %s', (name) => {
    const course = copyCourse();
    expect(isJudgeable(course.exercise('tiny/01-double'))).toBe(true);
    course.remove(`${room}/${name}`);
    expect(isJudgeable(course.exercise('tiny/01-double'))).toBe(false);
  });
});

describe('the checks of a judged room', () => {
  test('find nothing where the solution passes, the stub fails, and each mistake fails in its own way', async () => {
    await expect(faultsWith({})).resolves.toEqual([]);
  });

  test.each<{ what: string; answers: Record<string, Verdict>; says: string }>([
    {
      what: 'a solution that fails',
      answers: { 'solution.ts': failed(['a']) },
      says: 'solution.ts The solution does not pass: wrong',
    },
    {
      what: 'a solution that cannot be judged',
      answers: { 'solution.ts': stopped('internal') },
      says: 'solution.ts The solution does not pass: internal: it broke',
    },
    {
      what: 'a right answer that is refused',
      answers: { 'added.ts': failed(['a']) },
      says: 'answers/added.ts The other right answer does not pass: wrong',
    },
    {
      what: 'a stub that passes',
      answers: { 'stub.ts': passed(['a']) },
      says: 'stub.ts The stub passes, so there is nothing to do',
    },
    {
      what: 'a stub that waits',
      answers: { 'stub.ts': stopped('timeout') },
      says: 'stub.ts The stub does not fail at once: timeout: it broke',
    },
    {
      what: 'a mistake that passes',
      answers: { 'any.ts': passed(['a']) },
      says: 'mistakes/any.ts The mistake passes',
    },
    {
      what: 'a mistake that cannot be judged',
      answers: { 'any.ts': stopped('syntax') },
      says: 'mistakes/any.ts The mistake does not fail, but cannot be judged: syntax: it broke',
    },
    {
      what: 'two mistakes that fail alike',
      answers: { 'squared.ts': failed(['a'], 'any') },
      says: 'mistakes/squared.ts The mistake fails just as any does, so nobody can tell them apart: a',
    },
    {
      what: 'a mistake that is taken for another',
      answers: { 'squared.ts': failed(['b'], 'any') },
      says: 'mistakes/squared.ts The judge takes it for the mistake any',
    },
    {
      what: 'a mistake that is not known again',
      answers: { 'squared.ts': failed(['b'], null) },
      says: 'mistakes/squared.ts The judge takes it for no known mistake',
    },
  ])('find $what', async ({ answers, says }) => {
    await expect(faultsWith(answers)).resolves.toEqual([`${room}/${says}`]);
  });

  test.each([
    { what: 'fails in another order', verdict: failed(['b']), says: 'in run 4 of 5, in shuffled order: wrong' },
    { what: 'loses a test', verdict: passed(['a']), says: 'in run 4 of 5, in shuffled order: other tests ran' },
  ])('find a solution that $what', async ({ verdict, says }) => {
    await expect(faultsWith({}, { 3: verdict })).resolves.toEqual([expect.stringContaining(says)]);
  });

  test('let a stub fail with an error of its own', async () => {
    await expect(faultsWith({ 'stub.ts': stopped('syntax') })).resolves.toEqual([]);
  });
});

describe('checkSandbox()', () => {
  /** What is said of a room that could not run in a page, with these verdicts in the sandbox. */
  async function saidOf(inside: Record<string, Verdict>, runtime = 'node') {
    const course = copyCourse();
    if (runtime !== 'any') course.replace(`${room}/README.md`, 'runtime: any', `runtime: ${runtime}`);
    const exercise = course.exercise('tiny/01-double');
    const judge = { ...fakeJudge(sound), sandboxed: fakeJudge({ ...sound, ...inside }) };
    const verdicts = await judgeExercise(judge, exercise);
    return { seen: verdicts.sandboxed.size, said: course.told(checkSandbox({ exercise, verdicts })) };
  }

  test('finds nothing where all verdicts are the same', async () => {
    expect(await saidOf({})).toEqual({ seen: 4, said: [] });
  });

  test('lets a mistake fail in more tests, where it does what the sandbox refuses', async () => {
    expect((await saidOf({ 'any.ts': failed(['a', 'b']) })).said).toEqual([]);
  });

  test('looks at nothing that is in the sandbox anyway', async () => {
    expect(await saidOf({ 'solution.ts': stopped('timeout') }, 'any')).toEqual({ seen: 0, said: [] });
  });

  test.each<{ what: string; inside: Record<string, Verdict>; says: string }>([
    {
      what: 'a solution that is stopped',
      inside: { 'solution.ts': stopped('timeout') },
      says: 'solution.ts In the sandbox the verdict is another: timeout: it broke; without it: passed',
    },
    {
      what: 'a right answer that is refused',
      inside: { 'added.ts': failed(['a']) },
      says: 'answers/added.ts In the sandbox the verdict is another: wrong; without it: passed',
    },
    {
      what: 'a mistake that fails in another test',
      inside: { 'any.ts': failed(['b'], 'any') },
      says: 'mistakes/any.ts In the sandbox the verdict is another: wrong; without it: wrong',
    },
    {
      what: 'a mistake that passes',
      inside: { 'squared.ts': passed(['a', 'b']) },
      says: 'mistakes/squared.ts In the sandbox the verdict is another: passed; without it: wrong',
    },
  ])('finds $what', async ({ inside, says }) => {
    expect((await saidOf(inside)).said).toEqual([`${room}/${says}`]);
  });
});

describe('checkBugs()', () => {
  const bug = (id: string, caught: boolean) => ({ id, caught, feedback: 'It is wrong.' });
  const suite = 'packages/tiny/exercises/02-test-half/bugs';

  test.each([
    { bugs: [bug('same', true), bug('whole-only', true)], says: [] },
    {
      bugs: [bug('same', true), bug('whole-only', false)],
      says: [`${suite}/whole-only.ts The reference suite does not notice the bug`],
    },
    { bugs: [bug('same', true)], says: [`${suite}/whole-only.ts The judge did not try the bug`] },
  ])('says $says', async ({ bugs, says }) => {
    const course = copyCourse();
    const exercise = course.exercise('tiny/02-test-half');
    const verdicts = await judgeExercise(fakeJudge({ ...sound, 'solution.ts': passed(['a'], bugs) }), exercise);
    expect(course.told(checkBugs({ exercise, verdicts }))).toEqual(says);
  });

  test('takes bugs that were missed for a part of how a mistake fails', async () => {
    const course = copyCourse();
    const exercise = course.exercise('tiny/02-test-half');
    const answers = {
      ...sound,
      'even-only.ts': failed([], 'even-only', [bug('same', true), bug('whole-only', false)]),
      'odd-sum.ts': failed([], 'odd-sum', [bug('same', false), bug('whole-only', true)]),
    };
    const verdicts = await judgeExercise(fakeJudge(answers), exercise);
    expect(checkMistakes({ exercise, verdicts })).toEqual([]);
  });
});
