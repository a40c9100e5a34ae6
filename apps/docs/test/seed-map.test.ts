import path from 'node:path';
import { loadCourse } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkSeedMap } from '../src/seed-map.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

const faults = (map: Record<string, unknown>): string[] =>
  checkSeedMap(
    loadCourse(
      scratchFolder({
        ...smallCourse,
        'apps/docs/guides/one.md': '# One\n\n## Part\n\n## Part\n',
        'apps/docs/seed-map/items.json': JSON.stringify(['000-001']),
        'apps/docs/seed-map/000.json': JSON.stringify(map),
      }),
    ),
  );

describe('checkSeedMap()', () => {
  test.each([
    { place: 'guides/one.md' },
    { place: 'guides/one.md#part-1' },
    { place: 'day:2' },
    { place: 'exercise:tiny/01-double' },
    { place: 'package:tiny' },
    { place: 'file:SECURITY.md#what-runs-where' },
  ])('accepts $place', ({ place }) => {
    expect(faults({ '000-001': ['guides/one.md', place] })).toEqual([]);
  });

  test.each([
    { place: 'guides/two.md' },
    { place: 'guides/one.md#part-2' },
    { place: 'day:3' },
    { place: 'exercise:tiny/03-none' },
    { place: 'package:none' },
    { place: 'file:NONE.md' },
    { place: 'file:SECURITY.md#none' },
    { place: 'page:one' },
  ])('reports $place, which does not exist', ({ place }) => {
    expect(faults({ '000-001': place })).toEqual([`000-001 leads to ${place}, which does not exist`]);
  });

  test('reports an item without a place', () => {
    expect(faults({})).toEqual(['000-001 has no place: add it to apps/docs/seed-map']);
  });

  test('reports what is no item', () => {
    expect(faults({ '000-001': 'day:1', '000-002': 'day:1' })).toEqual([
      '000-002 is no item: see apps/docs/seed-map/items.json',
    ]);
  });

  test('finds nothing wrong with the map of this course', () => {
    expect(checkSeedMap(loadCourse(path.resolve(import.meta.dirname, '../../..')))).toEqual([]);
  });
});
