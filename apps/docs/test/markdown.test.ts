import { applyEdits } from '@backend-ts/course/edits';
import { describe, expect, test } from 'vitest';
import { endOfSection, fenced, introductionOf, linkEdits, parseMarkdown } from '../src/markdown.ts';

describe('linkEdits()', () => {
  const readdressed = (text: string): string => {
    const markdown = parseMarkdown(text);
    return applyEdits(
      markdown.text,
      linkEdits(markdown, (url) => url.replace('old', 'new')),
    );
  };

  test.each([
    { what: 'a link', text: '[words](old.md)', result: '[words](new.md)' },
    { what: 'a link whose words are its address', text: '[old.md](old.md)', result: '[old.md](new.md)' },
    { what: 'a picture', text: '![words](old.png)', result: '![words](new.png)' },
    { what: 'a definition', text: '[a][b]\n\n[b]: old.md', result: '[a][b]\n\n[b]: new.md' },
    { what: 'a link in a table', text: '| a |\n| - |\n| [b](old) |', result: '| a |\n| - |\n| [b](new) |' },
  ])('readdresses $what', ({ text, result }) => {
    expect(readdressed(text)).toBe(result);
  });

  test('leaves code alone', () => {
    expect(readdressed('`[a](old.md)`')).toBe('`[a](old.md)`');
  });
});

describe('endOfSection()', () => {
  const markdown = parseMarkdown('# T\n\n## A\n\n### a\n\ntext\n\n## B\n\nend');

  test('ends a section where the next one begins, not at a smaller heading', () => {
    expect(markdown.text.slice(endOfSection(markdown, 'A') ?? 0)).toBe('## B\n\nend');
  });

  test('ends the last section with the text', () => {
    expect(endOfSection(markdown, 'B')).toBe(markdown.text.length);
  });

  test('finds no section that is not there', () => {
    expect(endOfSection(markdown, 'C')).toBeNull();
  });
});

describe('introductionOf()', () => {
  test('gives the words of the first paragraph on one line', () => {
    expect(introductionOf(parseMarkdown('# T\n\nOne `two`\n_three_.\n\nFour.'))).toBe('One two three.');
  });
});

describe('fenced()', () => {
  test('takes a fence that is longer than any in the code', () => {
    expect(fenced('md', '````\ncode\n````')).toBe('`````md\n````\ncode\n````\n`````');
  });
});
