import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { requireParam } from '../../presets/require-param.js';

/** What the rule says of a function with these tags and parameters. */
function complaints(tags: string, params: string): string[] {
  const code = `import type { Exercise } from 'course';
interface Options { limit: number }
/**
 * Does it.
 *
 * ${tags}
 */
export function run<T>(${params}): void {}
`;
  const messages = new Linter().verify(code, {
    languageOptions: { parser: tseslint.parser },
    plugins: { house: { rules: { 'require-param': requireParam } } },
    rules: { 'house/require-param': 'error' },
  });
  return messages.map(({ message }) =>
    message.replace(/^Say with @param what (.*) is: its type alone does not\.$/, '$1'),
  );
}

describe('house/require-param', () => {
  for (const params of [
    'exercise: Exercise, options: Options',
    "{ id }: Exercise, { title }: Pick<Exercise, 'title'>, options: Readonly<Options>",
  ]) {
    test(`asks nothing of (${params}), whose types have a name in the file`, () => {
      assert.deepEqual(complaints('@returns Nothing.', params), []);
    });
  }

  for (const { params, asks } of [
    { params: 'exercise: Exercise, limitMs: number', asks: ['limitMs'] },
    { params: 'limitMs = 10, ...names: string[]', asks: ['limitMs', 'names'] },
    { params: 'names: ReadonlyMap<string, Exercise>, items: readonly Exercise[]', asks: ['names', 'items'] },
    { params: 'item: T, size: Pick<Map<string, string>, "size">', asks: ['item', 'size'] },
    { params: '{ id }: { id: string }', asks: ['the object'] },
  ]) {
    test(`asks what ${asks.join(' and ')} is in (${params})`, () => {
      assert.deepEqual(complaints('@returns Nothing.', params), asks);
    });
  }

  test('takes what is told, also of an object under any name, and not of one of its parts', () => {
    const params = 'exercise: Exercise, limitMs: number, { id }: { id: string }';
    assert.deepEqual(complaints('@param limitMs - In ms.\n * @param found - It.', params), []);
    assert.deepEqual(complaints('@param limitMs - In ms.\n * @param found.id - Its id.', params), ['the object']);
  });
});
