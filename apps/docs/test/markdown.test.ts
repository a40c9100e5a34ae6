import path from 'node:path';
import { applyEdits } from '@backend-ts/course/edits';
import { parseMarkdown } from '@backend-ts/course/lesson';
import { describe, expect, test } from 'vitest';
import { introductionOf, linkEdits, readMarkdown } from '../src/markdown.ts';
import { scratchFolder } from './scratch-repository.ts';

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

describe('introductionOf()', () => {
  test('gives the words of the paragraph below the title on one line', () => {
    expect(introductionOf(parseMarkdown('# T\n\nOne `two`\n_three_.\n\nFour.'))).toBe('One two three.');
  });

  test('is empty where there is none', () => {
    expect(introductionOf(parseMarkdown('# T\n'))).toBe('');
  });
});

describe('readMarkdown()', () => {
  test('reads Windows line ends as line feeds', () => {
    const file = path.join(scratchFolder({ 'page.md': '# T\r\n\r\nText.\r\n' }), 'page.md');
    expect(readMarkdown(file)).toMatchObject({ text: '# T\n\nText.\n', sections: [] });
  });
});
