import { describe, expect, test } from 'vitest';
import { resolveInPackage } from '../src/judge/resolve.ts';

describe('resolveInPackage()', () => {
  test.each([
    { specifier: '#exercise/01-add', file: 'practice/01-add.ts' },
    { specifier: '#exercise/02-sum', file: 'exercises/02-sum/solution.ts' },
    { specifier: '#solution/02-sum', file: 'exercises/02-sum/solution.ts' },
    { specifier: '#given/01-add', file: 'exercises/01-add/bugs/late.ts' },
    { specifier: '#given/02-sum', file: 'exercises/02-sum/given.ts' },
    { specifier: '../given.ts', file: 'exercises/01-add/given.ts' },
    { specifier: './other.ts', file: 'exercises/01-add/bugs/other.ts' },
    { specifier: 'vitest', file: null },
    { specifier: 'node:fs', file: null },
    { specifier: '#given/../../secret', file: null },
  ])('finds $file for $specifier', ({ specifier, file }) => {
    const lookup = { id: '01-add', given: 'exercises/01-add/bugs/late.ts' };
    expect(resolveInPackage(specifier, 'exercises/01-add/bugs/late.ts', lookup)).toBe(file);
  });

  test('takes the given code of the room where nothing stands in for it', () => {
    const lookup = { id: '01-add', given: null };
    expect(resolveInPackage('#given/01-add', 'exercises/01-add/exercise.test.ts', lookup)).toBe(
      'exercises/01-add/given.ts',
    );
  });
});
