import { describe, expect, test } from 'vitest';
import { errorVerdict, outlineOf, type Failed, type TestResult, type TypeFault } from '../src/core/index.ts';

function failedTest(name: string, part: Partial<TestResult> = {}): TestResult {
  return { name, status: 'failed', message: 'no', expected: null, actual: null, line: 3, file: 'test', ...part };
}

function passedTest(name: string): TestResult {
  return { name, status: 'passed', message: null, expected: null, actual: null, line: null, file: 'answer' };
}

function fault(part: Partial<TypeFault>): TypeFault {
  return {
    file: 'test',
    line: 5,
    column: 2,
    code: 2344,
    message: 'no',
    test: 'types',
    expected: null,
    actual: null,
    ...part,
  };
}

function failed(part: Partial<Failed>): Failed {
  const judged = { tests: [], types: [], bugs: [], output: '', durationMs: 12 };
  return { kind: 'failed', summary: 'wrong', mistake: null, ...judged, ...part };
}

describe('outlineOf()', () => {
  test('has nothing to say where there is no answer', () => {
    expect(outlineOf({ kind: 'not-started', durationMs: 0 })).toEqual([]);
  });

  test('begins with the outcome, then says what helps, then the details', () => {
    const verdict = failed({
      mistake: { id: 'm', feedback: 'Add, do not join.' },
      tests: [failedTest('a'), passedTest('b')],
      types: [fault({})],
      bugs: [{ id: 'x', caught: false, feedback: 'It lies.' }],
      output: 'hello\n',
    });
    expect(outlineOf(verdict).map(({ kind }) => kind)).toEqual([
      'title',
      'sentence',
      'mistake',
      'failed-tests',
      'types',
      'bugs',
      'passed-tests',
      'output',
    ]);
  });

  test('puts tests together that fail in the same way at the same place, and names three of them', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const [, , same, other] = outlineOf(
      failed({ tests: [...names.map((name) => failedTest(name)), failedTest('f', { line: 9 })] }),
    );
    expect(same).toMatchObject({ names: ['a', 'b', 'c'], more: 'and 2 more tests, in the same way' });
    expect(other).toMatchObject({ names: ['f'], more: null, place: { file: 'test', line: 9, column: null } });
  });

  test('names four tests rather than three and one more', () => {
    const [, , block] = outlineOf(failed({ tests: ['a', 'b', 'c', 'd'].map((name) => failedTest(name)) }));
    expect(block).toMatchObject({ names: ['a', 'b', 'c', 'd'], more: null });
  });

  test('compares values instead of repeating them in a message', () => {
    const tests = [failedTest('a', { message: 'expected 1 to be 2', expected: '2', actual: '1' })];
    expect(outlineOf(failed({ tests }))[2]).toMatchObject({ message: null, values: { expected: '2', received: '1' } });
  });

  test('compares types only where the sentence does not name both', () => {
    const types = [
      fault({ message: 'It has the type string; it must be number', expected: 'number', actual: 'string' }),
      fault({ message: 'It is wrong', expected: 'number', actual: 'string' }),
      fault({ test: null, file: 'answer' }),
    ];
    const [, , inTest, inAnswer] = outlineOf(failed({ types }));
    expect(inTest).toMatchObject({ faults: [{ types: null }, { types: { expected: 'number', received: 'string' } }] });
    expect(inAnswer).toMatchObject({
      test: 'the types in your file',
      faults: [{ place: { file: 'answer', line: 5 } }],
    });
  });

  test('says the remedy of an error as data, and where it is', () => {
    expect(outlineOf(errorVerdict('internal', 'The judge lost its test process', { command: 'doctor' }, 1))).toEqual([
      { kind: 'title', isGood: false, word: 'ERROR: Could not judge', text: 'Could not judge', facts: [] },
      { kind: 'sentence', text: 'The judge lost its test process', place: null },
      { kind: 'remedy', remedy: { command: 'doctor' } },
    ]);
  });
});
