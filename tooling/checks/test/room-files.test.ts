import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRoomFiles, checkRoomNames } from '../src/checks/room-files.ts';
import { copyCourse, room } from './fixture-course.ts';

describe('checkRoomFiles()', () => {
  test.each(['01-double', '02-test-half'])('finds nothing in the sound room %s', (id) => {
    const course = copyCourse();
    expect(checkRoomFiles(course.path(`packages/tiny/exercises/${id}`))).toEqual([]);
  });

  test.each(['README.md', 'stub.ts', 'solution.ts', 'exercise.test.ts'])('finds that %s is missing', (name) => {
    const course = copyCourse();
    course.remove(`${room}/${name}`);
    expect(course.told(checkRoomFiles(course.path(room)))).toEqual([`${room}/${name} The room has no ${name}`]);
  });

  test.each([
    'notes.md',
    'mistakes/notes.md',
    'mistakes/Upper.ts',
    'mistakes/deep/one.ts',
    'examples/notes.md',
    'examples/Deep/one.ts',
    'examples/deep/data.json',
    'examples/deep/deeper/main.ts',
    'given.ts/x.ts',
  ])('finds the stray %s', (name) => {
    const course = copyCourse();
    course.write(`${room}/${name}`, '');
    expect(course.told(checkRoomFiles(course.path(room)))).toEqual([expect.stringContaining('so this is a stray')]);
  });

  test('takes folders of examples: a main.ts with modules and data, and programs side by side', () => {
    const course = copyCourse();
    for (const name of ['project/main.ts', 'project/services/pay.ts', 'project/users.json', 'tests/one.ts'])
      course.write(`${room}/examples/${name}`, '');
    expect(checkRoomFiles(course.path(room))).toEqual([]);
    for (const name of ['project/Upper.ts', 'project/services/notes.md', 'project/Services/pay.ts'])
      course.write(`${room}/examples/${name}`, '');
    expect(course.told(checkRoomFiles(course.path(room)))).toEqual(
      ['Services', 'Upper.ts', 'services/notes.md'].map(
        (name) => expect.stringMatching(`^${room}/examples/project/${name} .*a stray`) as string,
      ),
    );
  });

  test('finds that there is one mistake only', () => {
    const course = copyCourse();
    course.remove(`${room}/mistakes/any.ts`);
    expect(course.told(checkRoomFiles(course.path(room)))).toEqual([
      `${room}/mistakes The room has one mistake, and must have at least two`,
    ]);
  });
});

describe('checkRoomNames()', () => {
  test.each(['tiny', '100-days'])('finds nothing in the sound package %s', (name) => {
    expect(checkRoomNames(copyCourse().path(`packages/${name}`))).toEqual([]);
  });

  test.each([
    { packageName: 'tiny', folder: '3-short', says: 'The folder name "3-short" is not an id' },
    { packageName: 'tiny', folder: '003-long', says: 'The folder name "003-long" is not an id' },
    { packageName: 'tiny', folder: '03-Upper', says: 'The folder name "03-Upper" is not an id' },
    { packageName: '100-days', folder: '02-short', says: 'The folder name "02-short" is not an id' },
    { packageName: 'tiny', folder: '01-twin', says: 'The number 01 belongs to 01-double already' },
  ])('finds the folder $folder in $packageName', ({ packageName, folder, says }) => {
    const course = copyCourse();
    course.write(`packages/${packageName}/exercises/${folder}/README.md`, '');
    expect(course.told(checkRoomNames(course.path(`packages/${packageName}`)))).toEqual([
      `packages/${packageName}/exercises/${folder} ${says}`,
    ]);
  });

  test('finds a stray file beside the rooms', () => {
    const course = copyCourse();
    course.write('packages/tiny/exercises/notes.md', '');
    const [fault, ...others] = checkRoomNames(course.path('packages/tiny'));
    expect(others).toEqual([]);
    expect(path.basename(fault?.file ?? '')).toBe('notes.md');
  });
});
