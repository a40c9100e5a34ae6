import { loadCourse } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { closest, findExercise, findPackage } from '../src/names.ts';
import { writeCourse, writeDays } from './test-course.ts';

describe('findExercise()', () => {
  test.each([
    { name: 'alpha-types/02-add', current: null, ref: 'alpha-types/02-add' },
    { name: 'alpha-types/2', current: null, ref: 'alpha-types/02-add' },
    { name: '02-add', current: null, ref: 'alpha-types/02-add' },
    { name: 'add', current: null, ref: 'alpha-types/02-add' },
    { name: '1', current: 'beta-async', ref: 'beta-async/01-start' },
    { name: '02', current: 'beta-async', ref: 'beta-async/02-wait' },
    { name: '01-start', current: 'alpha-types', ref: 'alpha-types/01-start' },
    { name: '02-wait', current: 'alpha-types', ref: 'beta-async/02-wait' },
    { name: '3', current: null, ref: 'alpha-types/03-floor' },
    { name: 'packages/alpha-types/exercises/02-add/', current: null, ref: 'alpha-types/02-add' },
    { name: 'packages/alpha-types/practice/02-add.ts', current: null, ref: 'alpha-types/02-add' },
    { name: 'alpha-types\\exercises\\02-add\\README.md', current: null, ref: 'alpha-types/02-add' },
  ])('finds $ref for $name in $current', ({ name, current, ref }) => {
    expect(findExercise(loadCourse(writeCourse()), name, current).ref).toBe(ref);
  });

  test.each([
    { name: '01-start', says: "'01-start' names 2 exercises: alpha-types/01-start or beta-async/01-start" },
    { name: '2', says: "'2' names 2 exercises: alpha-types/02-add or beta-async/02-wait" },
    { name: '02-ad', says: "There is no exercise '02-ad'. Did you mean alpha-types/02-add?" },
    { name: 'flor', says: "There is no exercise 'flor'. Did you mean alpha-types/03-floor?" },
    {
      name: 'alpha-types/02-wai',
      says: "There is no exercise '02-wai' in alpha-types. Did you mean beta-async/02-wait?",
    },
    { name: 'alpha-type/02-add', says: "There is no package 'alpha-type'. Did you mean alpha-types?" },
    {
      name: 'alpha-types/9',
      says: 'There is no exercise 9 in alpha-types: they go from 1 to 3. See: learn list alpha-types',
    },
    { name: 'nothing-like-it', says: "There is no exercise 'nothing-like-it'. See them all: learn list" },
  ])('refuses $name', ({ name, says }) => {
    expect(() => findExercise(loadCourse(writeCourse()), name, null)).toThrow(
      expect.objectContaining({ message: says, exitCode: 2 }),
    );
  });
});

describe('findExercise() of a day that is still to come', () => {
  test.each([
    { name: '100-days/002-two', current: null },
    { name: '002-two', current: 'alpha-types' },
    { name: 'two', current: null },
    { name: '2', current: '100-days' },
  ])('says so for $name in $current', ({ name, current }) => {
    const root = writeCourse();
    writeDays(root);
    expect(() => findExercise(loadCourse(root), name, current)).toThrow(
      'Day 2, "On 002-two", is still to come. See: learn list 100-days',
    );
  });

  test('does not take a number that was typed in another package for a day', () => {
    const root = writeCourse();
    writeDays(root);
    expect(() => findExercise(loadCourse(root), '4', 'alpha-types')).toThrow('There is no exercise 4 in alpha-types');
    expect(() => findExercise(loadCourse(root), '4', null)).toThrow('Day 4, "On 004-four", is still to come');
  });
});

describe('findPackage()', () => {
  test('takes a path to the folder', () => {
    expect(findPackage(loadCourse(writeCourse()), 'packages/beta-async/').name).toBe('beta-async');
  });

  test('names all packages when none is close', () => {
    expect(() => findPackage(loadCourse(writeCourse()), 'zzzzzzzz')).toThrow(
      "There is no package 'zzzzzzzz'. The packages are alpha-types and beta-async",
    );
  });
});

describe('closest()', () => {
  test('gives at most three names, the closest first', () => {
    expect(closest('cat', ['cart', 'bat', 'hat', 'cat', 'dog'])).toEqual(['cat', 'cart', 'bat']);
  });

  test('gives nothing when nothing is close', () => {
    expect(closest('cat', ['elephant'])).toEqual([]);
  });
});
