import path from 'node:path';
import { loadCourse } from '@backend-ts/course';
import { pnpmCommand } from '@backend-ts/course/commands';
import { describe, expect, test } from 'vitest';
import { type Page } from '../src/page.ts';
import { repositoryUrl } from '../src/repository.ts';
import { makeSite } from '../src/site.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

const guide = (order: number, title: string): string =>
  `---\ndescription: About ${title}.\norder: ${order}\n---\n\n# ${title}\n\nRead [day 1](../../../packages/100-days/exercises/001-values/README.md).\n`;

const smallSite = (extra: Record<string, string> = {}) => makeSite(scratchFolder({ ...smallCourse, ...extra }));

function pageOf(pages: readonly Page[], id: string): Page {
  const page = pages.find((one) => one.id === id);
  if (page === undefined) throw new RangeError(`Cannot find the page ${id}`);
  return page;
}

describe('makeSite()', () => {
  test('makes a page for each package, room and guide, a reference for each package, and three more', () => {
    const { pages } = smallSite({ 'apps/docs/guides/one.md': guide(1, 'One') });
    expect(pages.map(({ id }) => id)).toEqual([
      'index',
      '100-days',
      '100-days/001-values',
      'tiny',
      'tiny/01-double',
      'tiny/02-half',
      'guides/one',
      'reference/100-days',
      'reference/tiny',
      'progress',
      'changelog',
    ]);
  });

  test('has a page for every room of this course', () => {
    const root = path.resolve(import.meta.dirname, '../../..');
    const ids = new Set(makeSite(root).pages.map(({ id }) => id));
    const rooms = loadCourse(root).packages.flatMap((one) => one.exercises.map(({ ref }) => ref));
    expect(rooms.filter((ref) => !ids.has(ref))).toEqual([]);
  });

  test('leads from page to page inside a package, and no further', () => {
    const { pages } = smallSite();
    const around = ['tiny', 'tiny/01-double', 'tiny/02-half'].map((id) => {
      const { previous, next } = pageOf(pages, id);
      return [previous?.href, next?.href];
    });
    expect(around).toEqual([
      [undefined, '/tiny/01-double/'],
      ['/tiny/', '/tiny/02-half/'],
      ['/tiny/01-double/', undefined],
    ]);
  });

  test('lists the rooms of a package in the sidebar of that package alone', () => {
    const { navigation } = smallSite();
    expect(navigation.packages.tiny).toEqual({
      title: 'Tiny things',
      entries: [
        { href: '/tiny/', title: 'Overview' },
        { href: '/tiny/01-double/', title: '01 Double a number', exercise: 'tiny/01-double' },
        { href: '/tiny/02-half/', title: '02 Halve a number', exercise: 'tiny/02-half' },
      ],
    });
    expect(JSON.stringify(navigation.common)).not.toContain('01-double');
  });

  test('puts guides in the order that they ask for', () => {
    const { pages } = smallSite({
      'apps/docs/guides/a.md': guide(2, 'Second'),
      'apps/docs/guides/b.md': guide(1, 'First'),
    });
    expect(pages.filter(({ kind }) => kind === 'guide').map(({ title }) => title)).toEqual(['First', 'Second']);
  });

  test('refuses a guide without a description', () => {
    const broken = { 'apps/docs/guides/a.md': '---\norder: 1\n---\n\n# A\n' };
    expect(() => smallSite(broken)).toThrow('Cannot use the front matter of apps/docs/guides/a.md');
  });

  test('refuses a guide without a title', () => {
    const broken = { 'apps/docs/guides/a.md': '---\ndescription: A.\norder: 1\n---\n\nText.\n' };
    expect(() => smallSite(broken)).toThrow('Cannot find the title of apps/docs/guides/a.md');
  });
});

describe('the page of a lesson', () => {
  test('has its title, and not a second time in its text', () => {
    const { title, description, body } = pageOf(smallSite().pages, 'tiny/01-double');
    expect({ title, description }).toEqual({
      title: 'Double a number',
      description: 'After this you can double a number.',
    });
    expect(body).toMatch(/^After this you can/);
  });

  test('shows an example from its file, under its name, and what it prints', () => {
    const { body } = pageOf(smallSite().pages, 'tiny/01-double');
    expect(body).toContain('```ts title="examples/one.ts"\nconsole.log(1 + 1);\n```');
    expect(body).toContain('```text title="What one prints"\n2\n```');
  });

  test('leaves a place for a diagram, and keeps its source', () => {
    const { body, diagrams } = pageOf(smallSite().pages, 'tiny/01-double');
    expect(body).toContain('<figure class="diagram" data-diagram="0"></figure>');
    expect(diagrams).toEqual(['flowchart LR\n  n["n"] --> twice["2 * n"]']);
  });

  test('keeps its hints folded', () => {
    expect(pageOf(smallSite().pages, 'tiny/01-double').body).toContain('<details><summary>How?</summary>');
  });

  test('has a place to play between the task and the check', () => {
    const { body } = pageOf(smallSite().pages, 'tiny/01-double');
    expect(body).toContain('Export `double`.\n\n<div class="play" data-exercise="tiny/01-double"></div>\n\n## Check');
  });

  test('has the command in that place if it runs in Node alone', () => {
    const { body } = pageOf(smallSite().pages, 'tiny/02-half');
    expect(body).toContain(`In your copy of the course:\n\n\`\`\`sh\n${pnpmCommand} learn tiny/02-half\n\`\`\`\n\n`);
    expect(body).not.toContain('class="play"');
  });

  test('knows what it builds on, where its test is, and where it is published', () => {
    expect(pageOf(smallSite().pages, 'tiny/02-half').lesson).toEqual({
      ref: 'tiny/02-half',
      minutes: 15,
      concepts: ['numbers'],
      runtime: 'node',
      needs: [{ href: '/tiny/01-double/', title: '01 Double a number' }],
      testUrl: `${repositoryUrl}/blob/main/packages/tiny/exercises/02-half/exercise.test.ts`,
      reference: '/reference/tiny/#02-halve-a-number',
    });
  });

  test('can be edited where it is written', () => {
    const { editUrl } = pageOf(smallSite().pages, 'tiny/02-half');
    expect(editUrl).toBe(`${repositoryUrl}/edit/main/packages/tiny/exercises/02-half/README.md`);
  });

  test('says which phase a day belongs to', () => {
    expect(pageOf(smallSite().pages, '100-days/001-values').crumbs).toEqual([
      { href: '/100-days/', title: '100 days' },
      { href: '/100-days/#begin-here', title: 'Begin here' },
    ]);
  });

  test('has a form in Markdown, with its facts in words and links to Markdown', () => {
    expect(pageOf(smallSite().pages, 'tiny/02-half').markdown).toBe(
      [
        '# Halve a number',
        'Exercise `tiny/02-half` of [tiny](/tiny.md). 15 minutes. Runs in Node. Concepts: numbers. Builds on: 01 Double a number.',
        'After this you can halve what you [doubled](/tiny/01-double.md#task).',
        '## Task',
        'Export `half`.',
        '## Check',
        'Run it.\n',
      ].join('\n\n'),
    );
  });
});

describe('the page of a package', () => {
  test('has a list in the place of the table, and the text around it', () => {
    const { body } = pageOf(smallSite().pages, 'tiny');
    expect(body).toContain('<li data-exercise="tiny/02-half"><span class="number">02</span>');
    expect(body).not.toContain('| Exercise |');
    expect(body).toContain(`[SECURITY.md](${repositoryUrl}/blob/main/SECURITY.md#what-runs-where)`);
  });

  test('links a day that is there, and not one that is to come', () => {
    const { body } = pageOf(smallSite().pages, '100-days');
    expect(body).toContain('<a href="/100-days/001-values/" title="001 Values">1</a>');
    expect(body).toContain('<li class="coming"><span title="002 Later: coming">2</span></li>');
    expect(body).not.toContain('href="/100-days/002-later/"');
  });

  test('has a heading for each phase', () => {
    expect(pageOf(smallSite().pages, '100-days').body).toContain('\n\n### Begin here\n\n');
  });
});

describe('the landing page', () => {
  test('counts exercises and hours', () => {
    const { description, body } = pageOf(smallSite().pages, 'index');
    expect(description).toContain('3 exercises in 2 packages');
    expect(body).toContain('2 exercises, 25 min');
    expect(body).toContain('1 exercises, 40 min; 1 more days to come');
  });
});

describe('the page on progress', () => {
  test('has an empty bar for each package, and the map of days', () => {
    const { body } = pageOf(smallSite().pages, 'progress');
    expect(body).toContain('<progress max="2" value="0" aria-label="Tiny things"></progress>');
    expect(body).toContain('<li data-exercise="100-days/001-values"><a href="/100-days/001-values/"');
  });

  test('knows which day is the first that is to come', () => {
    expect(smallSite().outline.packages[0]).toEqual({
      package: '100-days',
      exercises: [{ ref: '100-days/001-values', number: 1 }],
      syllabus: { days: 2, coming: { day: 2, id: '002-later' } },
    });
  });
});
