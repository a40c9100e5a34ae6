import { describe, expect, test } from 'vitest';
import { renewFiles, byPlace, formatFault, type Fault } from '../src/fault.ts';
import { copyCourse } from './fixture-course.ts';

const fault: Fault = { file: '/course/a/b.md', line: 12, message: 'It is\nwrong in /course/c.ts', remedy: 'Mend it.' };

describe('formatFault()', () => {
  test('gives place, fault and remedy on one line, with paths from the root', () => {
    expect(formatFault(fault, '/course')).toBe('a/b.md:12  It is wrong in c.ts. Mend it.');
  });

  test('adds no second full stop', () => {
    expect(formatFault({ ...fault, message: 'It is wrong.' }, '/course')).toBe('a/b.md:12  It is wrong. Mend it.');
  });

  test('leaves the line out where the whole file is meant', () => {
    expect(formatFault({ ...fault, line: null }, '/course')).toBe('a/b.md  It is wrong in c.ts. Mend it.');
  });
});

describe('byPlace()', () => {
  test('sorts by file, then by line as a number', () => {
    const places: [string, number | null][] = [
      ['b', 1],
      ['a', 10],
      ['a', 9],
      ['a', null],
    ];
    const sorted = places.map(([file, line]) => ({ ...fault, file, line })).sort(byPlace);
    expect(sorted.map(({ file, line }) => [file, line])).toEqual([
      ['a', null],
      ['a', 9],
      ['a', 10],
      ['b', 1],
    ]);
  });
});

describe('renewFiles()', () => {
  test('applies several edits of one file, and leaves other faults alone', () => {
    const course = copyCourse();
    course.write('x.md', 'one two three');
    const file = course.path('x.md');
    const edits = [
      { start: 0, end: 3, text: 'eleven' },
      { start: 8, end: 13, text: '3' },
    ];
    expect(renewFiles([fault, ...edits.map((edit) => ({ ...fault, file, edit }))])).toEqual([file]);
    expect(course.read('x.md')).toBe('eleven two 3');
  });
});
