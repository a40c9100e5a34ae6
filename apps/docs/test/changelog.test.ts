import { loadCourse } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { changelogPage, loadChanges } from '../src/changelog.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

const changes = (files: Record<string, string>) => loadChanges(loadCourse(scratchFolder({ ...smallCourse, ...files })));

describe('loadChanges()', () => {
  test('begins with what waits for a release', () => {
    const pending = changes({ '.changeset/two-rooms.md': "---\n'@backend-ts/tiny': minor\n---\n\nTwo rooms.\n" });
    expect(pending).toEqual([
      { anchor: 'change-two-rooms', title: 'Next: Tiny things', package: 'tiny', text: 'Two rooms.' },
    ]);
  });

  test('names all packages of a changeset, and leads to none of them', () => {
    const [change] = changes({
      '.changeset/both.md': "---\n'@backend-ts/tiny': minor\n'@backend-ts/100-days': patch\n---\n\nBoth.\n",
    });
    expect(change).toMatchObject({ title: 'Next: Tiny things, 100 days', package: null });
  });

  test('reads each version of a changelog, from new to old', () => {
    const log = '# @backend-ts/tiny\n\n## 0.2.0\n\n### Minor Changes\n\n- More.\n\n## 0.1.0\n\n- First.\n';
    expect(changes({ 'packages/tiny/CHANGELOG.md': log })).toEqual([
      {
        anchor: 'change-tiny-0.2.0',
        title: 'Tiny things 0.2.0',
        package: 'tiny',
        text: '### Minor Changes\n\n- More.',
      },
      { anchor: 'change-tiny-0.1.0', title: 'Tiny things 0.1.0', package: 'tiny', text: '- First.' },
    ]);
  });

  test('finds nothing where nothing has changed', () => {
    expect(changes({})).toEqual([]);
  });
});

describe('changelogPage()', () => {
  test('has an anchor for each item of the feed', () => {
    const { body } = changelogPage([{ anchor: 'change-a', title: 'Next: A', package: null, text: 'Text.' }]);
    expect(body).toContain('<div id="change-a">\n\n## Next: A\n\nText.\n\n</div>');
  });
});
