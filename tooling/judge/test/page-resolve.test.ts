import { describe, expect, test } from 'vitest';
import { resolveInPackage } from '../src/page/resolve.ts';

describe('resolveInPackage()', () => {
  test.each([
    { specifier: '#exercise/02-sum', file: 'exercises/02-sum/solution.ts' },
    { specifier: '#solution/02-sum', file: 'exercises/02-sum/solution.ts' },
    { specifier: '#given/02-sum', file: 'exercises/02-sum/given.ts' },
    { specifier: '../given.ts', file: 'exercises/01-add/given.ts' },
    { specifier: './other.ts', file: 'exercises/01-add/bugs/other.ts' },
    { specifier: 'vitest', file: null },
    { specifier: 'node:fs', file: null },
    { specifier: '#given/../../secret', file: null },
  ])('finds $file for $specifier', ({ specifier, file }) => {
    expect(resolveInPackage(specifier, 'exercises/01-add/bugs/late.ts')).toBe(file);
  });
});
