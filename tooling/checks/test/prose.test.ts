import { describe, expect, test } from 'vitest';
import { checkLinks } from '../src/checks/links.ts';
import { checkWording } from '../src/checks/wording.ts';
import { copyCourse, room } from './fixture-course.ts';

const file = `${room}/README.md`;

describe('checkWording()', () => {
  test('finds nothing in a sound lesson, in code, and in the titles of sources', () => {
    const course = copyCourse();
    course.replace(file, '1. Export', '1. Simplify `easy`, and export');
    course.replace(file, 'The [handbook]', 'Concurrency made easy, and the [handbook]');
    expect(checkWording(course.readme(file))).toEqual([]);
  });

  test.each([
    { text: 'Simply return it.', word: 'Simply' },
    { text: 'Obviously, return it.', word: 'Obviously' },
    { text: 'Return\nit: that is easy.', word: 'easy' },
  ])('finds the word in "$text" at its line', ({ text, word }) => {
    const course = copyCourse();
    course.replace(file, 'Return it.', text);
    expect(course.told(checkWording(course.readme(file)))).toEqual([
      expect.stringContaining(`:${course.lineOf(file, word)} "${word}" tells`),
    ]);
  });

  test('finds a banned word in the summary of a hint', () => {
    const course = copyCourse();
    course.replace(file, 'And then?', 'Is it easy?');
    expect(checkWording(course.readme(file))).toMatchObject([{ line: course.lineOf(file, 'Is it easy?') }]);
  });

  test('finds a wall of emoji', () => {
    const course = copyCourse();
    course.replace(file, 'Return it.', 'Return it 🎉🎉 🚀✨');
    expect(course.told(checkWording(course.readme(file)))).toEqual([expect.stringContaining('There are 4 emoji')]);
  });
});

describe('checkLinks()', () => {
  test('finds nothing where every link leads somewhere', () => {
    const course = copyCourse();
    const pages = [file, 'README.md', 'packages/tiny/README.md'].map(course.readme);
    expect(pages.flatMap((page) => checkLinks(page, course.root))).toEqual([]);
  });

  test.each([
    { url: '../03-gone/README.md', says: 'leads to no file' },
    { url: '#gone', says: 'leads to no heading' },
    { url: '../../README.md#gone', says: 'leads to no heading' },
    { url: '/README.md', says: 'leaves the repository' },
    { url: '../../../../../x.md', says: 'leaves the repository' },
    { url: 'http://example.org/', says: 'is not a well-formed https:// address' },
    { url: 'https://exa mple.org/', says: 'is not a well-formed https:// address' },
  ])('finds that $url $says', ({ url, says }) => {
    const course = copyCourse();
    course.replace(file, '[idea](#idea)', `[idea](<${url}>)`);
    expect(course.told(checkLinks(course.readme(file), course.root))).toEqual([
      `${file}:${course.lineOf(file, url)} ${describeLink(url, says)}`,
    ]);
  });

  test('finds a picture in HTML that is not there', () => {
    const course = copyCourse();
    course.replace('README.md', '# A tiny course', '# A tiny course\n\n<img src="gone.svg" alt="" />');
    expect(course.told(checkLinks(course.readme('README.md'), course.root))).toEqual([
      'README.md:3 The link gone.svg leads to no file',
    ]);
  });
});

function describeLink(url: string, says: string): string {
  return `The ${says.startsWith('is not') ? 'address' : 'link'} ${url} ${says}`;
}
