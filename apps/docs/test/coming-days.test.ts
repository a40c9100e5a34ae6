import { loadCourse } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkComingDays } from '../src/coming-days.ts';
import { loadGuides } from '../src/guides.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

function check(text: string): string[] {
  const guide = `---\ndescription: One.\norder: 1\n---\n\n# One\n\n${text}\n`;
  const root = scratchFolder({ ...smallCourse, 'apps/docs/guides/one.md': guide });
  return checkComingDays(loadGuides(root), loadCourse(root));
}

describe('checkComingDays()', () => {
  test('is silent about a day that is to come', () => {
    expect(check('See day 2 (coming).')).toEqual([]);
  });

  test('names a day that is there by now', () => {
    expect(check('| Values | Day 1 (coming) |')).toEqual([
      'apps/docs/guides/one.md calls day 1 coming, but it is there: link to it instead',
    ]);
  });

  test('knows lists and ranges', () => {
    const days = check('See days 1 and 2 (coming), days 1 to 3,\n2 and 5 (coming).').map(
      (fault) => /day \d+/.exec(fault)?.[0],
    );
    expect(days).toEqual(['day 1', 'day 1', 'day 3', 'day 5']);
  });

  test('names a day that no syllabus has', () => {
    expect(check('See day\n3 (coming).')).toEqual([
      'apps/docs/guides/one.md calls day 3 coming, but no syllabus has it: name another day',
    ]);
  });
});
