import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/edits.ts';

describe('applyEdits()', () => {
  test('replaces stretches in whatever order they are listed', () => {
    const edits = [
      { start: 0, end: 1, text: 'A' },
      { start: 4, end: 5, text: 'CCC' },
      { start: 2, end: 3, text: '' },
    ];
    expect(applyEdits('a b c', edits)).toBe('A  CCC');
  });

  test('leaves a text without edits as it is', () => {
    expect(applyEdits('a b c', [])).toBe('a b c');
  });
});
