import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCourseRoot, hintsIn, hintsOf, loadCourse, parseLesson, promiseOf } from '../src/index.ts';
import { fenced, lineOf, nodesOf, parseMarkdown, placeOf, wordsOf } from '../src/lesson.ts';

const lesson = `---
minutes: 5
---

# Add _two_

After this you can
add \`two\`.

> **Key insight:** A sum
> is one number.

## Task

### A part

Text.

## Check

| a |
| - |
| [b](c.md) |
`;

describe('parseMarkdown()', () => {
  const { text, title, promise, insight, headings, sections } = parseMarkdown(lesson);

  test('picks title, promise and key insight', () => {
    expect([title, promise].map((node) => node && wordsOf(node))).toEqual(['Add two', 'After this you can add two.']);
    expect(insight?.text).toBe('A sum is one number.');
    expect(insight && lineOf(insight.node)).toBe(10);
  });

  test('lists the headings that stand on their own', () => {
    expect(headings.map(wordsOf)).toEqual(['Add two', 'Task', 'A part', 'Check']);
    expect(parseMarkdown('> # Quoted').headings).toEqual([]);
  });

  test('ends a section where the next one begins, not at a smaller heading', () => {
    const [task, check] = sections;
    expect(task).toMatchObject({ title: 'Task', line: 13, source: '\n\n### A part\n\nText.' });
    expect(text.slice(task?.end)).toMatch(/^## Check/);
    expect(check).toMatchObject({ title: 'Check', end: text.length });
    expect(check?.nodes.map(({ type }) => type)).toEqual(['table']);
  });

  test('takes no other thing below the title for a promise, and no other quotation for an insight', () => {
    const other = parseMarkdown('# T\n\n- A list.\n\nText.\n\n> A word.\n\n## A');
    expect(other).toMatchObject({ promise: null, insight: null });
    expect(other.sections[0]).toMatchObject({ title: 'A', nodes: [], source: '' });
    expect(parseMarkdown('Text.')).toMatchObject({ title: null, promise: null, sections: [] });
  });
});

describe('nodesOf()', () => {
  test('finds nodes inside of others, in the order of the text', () => {
    const { tree, text } = parseMarkdown(lesson);
    const found = nodesOf(tree.children, 'link', 'inlineCode');
    expect(found.map((node) => text.slice(placeOf(node).start, placeOf(node).end))).toEqual(['`two`', '[b](c.md)']);
  });
});

describe('fenced()', () => {
  test('takes a fence that is longer than any in the code', () => {
    expect(fenced('md', '````\ncode\n````')).toBe('`````md\n````\ncode\n````\n`````');
  });
});

describe('the lessons of this course', () => {
  const { packages } = loadCourse(findCourseRoot(import.meta.dirname) ?? '');

  test.each(packages)('say the same with and without a tree in $name', ({ exercises }) => {
    for (const { readme } of exercises) {
      const { title, body } = parseLesson(readFileSync(readme, 'utf8'), readme);
      const tree = parseMarkdown(body);
      expect(title).toBe(tree.title && body.slice(placeOf(tree.title).start + 2, placeOf(tree.title).end).trim());
      expect(words(promiseOf(body))).toBe(tree.promise && wordsOf(tree.promise));
      expect(hintsOf(body)).toEqual(hintsIn(tree.sections.find((section) => section.title === 'Hints')?.source ?? ''));
      expect(hintsOf(body).length).toBeGreaterThan(1);
    }
  });

  function words(markdown: string): string {
    return parseMarkdown(markdown).tree.children.map(wordsOf).join('\n');
  }
});
