import { describe, expect, test } from 'vitest';
import { exportedNames } from '../src/exports.ts';

describe('exportedNames()', () => {
  test.each([
    { source: 'export function a(): void {}', names: ['a'] },
    { source: 'export async function* a() {}', names: ['a'] },
    { source: 'export function a(n: 1): 1; export function a(n: 2): 2; export function a(n: number) {}', names: ['a'] },
    { source: 'export class A {}', names: ['A'] },
    { source: 'export const a = 1, { b, c: [d] } = x;', names: ['a', 'b', 'd'] },
    { source: 'export interface A {} export type B = A;', names: ['type A', 'type B'] },
    { source: 'export const A = 1; export type A = 1;', names: ['A'] },
    { source: 'export type A = 1; export const A = 1;', names: ['A'] },
    { source: "export { a, type B, c as d } from './x.ts';", names: ['a', 'type B', 'd'] },
    { source: "export type { A } from './x.ts';", names: ['type A'] },
    { source: "export * from './x.ts'; export * as all from './y.ts';", names: ['*', 'all'] },
    { source: 'export default function a() {}', names: ['default'] },
    { source: 'const a = 1; export default a;', names: ['default'] },
    { source: 'function a() {} // export function b() {}', names: [] },
  ])('finds $names in $source', ({ source, names }) => {
    expect(exportedNames(source).map(({ name, isType }) => (isType ? `type ${name}` : name))).toEqual(names);
  });
});
