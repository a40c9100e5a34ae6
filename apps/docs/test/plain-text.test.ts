import { describe, expect, test } from 'vitest';
import { llmsFull, llmsIndex } from '../src/plain-text.ts';
import { siteUrl } from '../src/repository.ts';
import { makeSite } from '../src/site.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

const pages = () => makeSite(scratchFolder(smallCourse)).pages;

describe('llmsIndex()', () => {
  test('links the Markdown of each page but the landing page', () => {
    const text = llmsIndex(pages());
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => url.replace(siteUrl, ''));
    expect(links).toEqual([
      '100-days.md',
      'tiny.md',
      '100-days/001-values.md',
      'tiny/01-double.md',
      'tiny/02-half.md',
      'reference/100-days.md',
      'reference/tiny.md',
      'changelog.md',
    ]);
  });

  test('begins with a title and a summary', () => {
    expect(llmsIndex(pages())).toMatch(/^# Backend TypeScript\n\n> A curriculum .*\n\n## Packages\n\n- \[/);
  });
});

describe('llmsFull()', () => {
  test('holds every page below its address', () => {
    const text = llmsFull(pages());
    expect(text).toContain(`<!-- ${siteUrl}tiny/02-half.md -->\n\n# Halve a number\n`);
    expect(text.match(/^<!-- http/gm)).toHaveLength(pages().length);
  });
});
