import { describe, expect, test } from 'vitest';
import { parseLesson } from '../src/index.ts';

const sound = `---
concepts: [unions, narrowing]
minutes: 10
runtime: any
needs: [01-add]
---

# Add two numbers

After this you can add.
`;

describe('parseLesson()', () => {
  test('reads front matter, title and body', () => {
    expect(parseLesson(sound, 'README.md')).toEqual({
      frontMatter: {
        concepts: ['unions', 'narrowing'],
        minutes: 10,
        runtime: 'any',
        needs: ['01-add'],
        loopback: false,
        repeats: 0,
      },
      title: 'Add two numbers',
      body: '\n# Add two numbers\n\nAfter this you can add.\n',
    });
  });

  test('reads a file with Windows line ends', () => {
    expect(parseLesson(sound.replaceAll('\n', '\r\n'), 'README.md')).toMatchObject({ title: 'Add two numbers' });
  });

  test('takes missing needs for none', () => {
    expect(parseLesson(sound.replace(/needs.*\n/, ''), 'README.md').frontMatter.needs).toEqual([]);
  });

  test.each([
    { what: 'no front matter', from: /^---\n/, to: '', says: 'does not begin with a block' },
    { what: 'no end of it', from: /\n---\n/, to: '\n', says: 'does not begin with a block' },
    { what: 'text that is not YAML', from: '[unions, narrowing]', to: '[unions', says: 'it is not YAML' },
    { what: 'no concepts', from: '[unions, narrowing]', to: '[]', says: 'concepts' },
    { what: 'five concepts', from: '[unions, narrowing]', to: '[a, b, c, d, e]', says: 'concepts' },
    { what: 'a concept that is not text', from: '[unions, narrowing]', to: '[null]', says: 'concepts[0]' },
    { what: 'minutes in words', from: 'minutes: 10', to: 'minutes: ten', says: 'minutes' },
    { what: 'half a minute', from: 'minutes: 10', to: 'minutes: 0.5', says: 'minutes' },
    { what: 'an unknown runtime', from: 'runtime: any', to: 'runtime: deno', says: 'runtime' },
    { what: 'a key that nobody reads', from: 'runtime: any', to: 'runtime: any\nlevel: 3', says: 'level' },
    { what: 'no title', from: '# Add', to: 'Add', says: 'Cannot find the title of README.md' },
  ])('refuses $what, and names the file', ({ from, to, says }) => {
    const parse = () => parseLesson(sound.replace(from, to), 'README.md');
    expect(parse).toThrow(SyntaxError);
    expect(parse).toThrow(says);
    expect(parse).toThrow('README.md');
  });
});
