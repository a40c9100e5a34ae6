import path from 'node:path';
import { loadCourse } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { loadReference, referencePage } from '../src/reference.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

function smallReference(name: string) {
  const inside = loadCourse(scratchFolder(smallCourse)).packages.find((one) => one.name === name);
  if (inside === undefined) throw new RangeError(`Cannot find the package ${name}`);
  return { inside, rooms: loadReference(inside) };
}

describe('loadReference()', () => {
  test('lists what the solutions export, and nothing else', () => {
    const names = smallReference('tiny').rooms.map(({ entries }) => entries.map(({ name }) => name));
    expect(names).toEqual([['Factor', 'double'], ['half']]);
  });

  test('lists a package that goes by days as any other', () => {
    const names = smallReference('100-days').rooms.map(({ entries }) => entries.map(({ name }) => name));
    expect(names).toEqual([['value']]);
  });

  test('reads signatures and docstring, all overloads in one entry', () => {
    const [room] = smallReference('tiny').rooms;
    expect(room?.entries[1]).toEqual({
      name: 'double',
      declaration: 'function double(n: number): number;\nfunction double(n: bigint): bigint;',
      description: 'Doubles a number, as a `Map<K, V>` would not, or a Set<V>.',
      params: [{ name: 'n', text: 'The number.' }],
      returns: 'Twice the number.',
      throws: ['`RangeError`: If `n` is not finite.'],
      examples: ['double(2); // 4'],
    });
  });

  test('finds a description for every name of this course', () => {
    const { packages } = loadCourse(path.resolve(import.meta.dirname, '../../..'));
    const entries = packages.flatMap((one) => loadReference(one)).flatMap((room) => room.entries);
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(({ description }) => description === '').map(({ name }) => name)).toEqual([]);
  });
});

describe('referencePage()', () => {
  test('leads to the lesson, and takes no type in a sentence for HTML', () => {
    const { inside, rooms } = smallReference('tiny');
    const { body, markdown } = referencePage(inside, 'Tiny things', rooms);
    expect(body).toContain('## 01 Double a number\n\nLesson: [Double a number](/tiny/01-double/)');
    expect(markdown).toContain('Lesson: [Double a number](/tiny/01-double.md)');
    expect(body).toContain('as a `Map<K, V>` would not, or a Set\\<V>.');
  });
});
