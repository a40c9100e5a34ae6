import { describe, expect, test } from 'vitest';
import { hintsOf, parseLesson, promiseOf } from '../src/index.ts';

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
    expect(parseLesson(sound.replaceAll('\n', '\r\n'), 'README.md')).toEqual(parseLesson(sound, 'README.md'));
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

describe('promiseOf()', () => {
  test.each([
    {
      body: '\n# Add\n\nAfter this you can\nadd `two` numbers.\n\nText.',
      promise: 'After this you can add `two` numbers.',
    },
    { body: '# Add\nAfter this you can add.', promise: 'After this you can add.' },
    { body: '# Add\n\n## Idea\n\nText.', promise: '' },
    { body: '# Add\n\n> Text.', promise: '' },
    { body: 'Text.', promise: '' },
  ])('reads "$promise"', ({ body, promise }) => {
    expect(promiseOf(body)).toBe(promise);
  });
});

describe('hintsOf()', () => {
  test('reads summary and text of each hint, and of no other section', () => {
    const body = `## Idea

<details><summary>Not a hint</summary>No.</details>

## Hints

<details><summary>Where do I begin?</summary>

With \`reduce\`.

## is no heading in the middle of a line: ## x

</details>

<details>
<summary>And then?</summary>
Return it.
</details>
`.replace('## is no heading', 'This ## is no heading');
    expect(hintsOf(`${body}\n## Sources\n\n<details><summary>More</summary>Text</details>\n`)).toEqual([
      {
        summary: 'Where do I begin?',
        text: 'With `reduce`.\n\nThis ## is no heading in the middle of a line: ## x',
      },
      { summary: 'And then?', text: 'Return it.' },
    ]);
  });

  test('gives what was not written as an empty text', () => {
    expect(hintsOf('## Hints\n<details></details>\n<details><summary>A</summary></details>')).toEqual([
      { summary: '', text: '' },
      { summary: 'A', text: '' },
    ]);
  });

  test('finds none where there is no section', () => {
    expect(hintsOf('# Title\n')).toEqual([]);
  });
});
