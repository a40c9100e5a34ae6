import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestCourse, put, solution, stub } from './test-course.ts';

const file = '.learn/state.json';

describe('StateStore', () => {
  test('begins with the practice files when there is no state', () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', solution);
    const { state } = fixture;
    expect(state.read().exercises['alpha-types/02-add']).toMatchObject({ passedAt: null, verdict: null });
    expect(Object.keys(state.read().exercises)).toEqual(['alpha-types/02-add']);
    expect(state.takeNotices()).toEqual([]);
  });

  test('writes text that a person can read, and leaves nothing else behind', () => {
    const fixture = new TestCourse();
    fixture.state.update((state) => {
      state.lastPackage = 'alpha-types';
    });
    expect(fixture.read(file)).toContain('\n  "lastPackage": "alpha-types",\n');
    expect(readdirSync(path.join(fixture.root, '.learn'))).toEqual(['state.json']);
  });

  test('builds on what another learn has written meanwhile', () => {
    const fixture = new TestCourse();
    const [one, other] = [fixture.state, fixture.state];
    one.read();
    other.update((state) => {
      state.passDates = ['2026-11-20'];
    });
    one.update((state) => {
      state.lastPackage = 'beta-async';
    });
    expect(fixture.state.read()).toMatchObject({ passDates: ['2026-11-20'], lastPackage: 'beta-async' });
  });

  test('keeps a state that is not JSON, and makes a new one from the practice files', () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', stub);
    put(fixture.root, file, '{ "version": 1, ');
    const { state } = fixture;
    expect(Object.keys(state.read().exercises)).toEqual(['alpha-types/01-start']);
    expect(fixture.read('.learn/state.broken-20261121-230000.json')).toBe('{ "version": 1, ');
    expect(state.takeNotices()).toHaveLength(1);
    expect(fixture.state.takeNotices()).toEqual([]);
    expect(JSON.parse(fixture.read(file))).toMatchObject({ version: 1 });
  });

  test('saves every sound part of a state that was edited by hand', () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', stub);
    const sound = { startedAt: '2026-11-01T10:00:00.000Z', passedAt: '2026-11-01T11:00:00.000Z', hintsShown: 1 };
    put(
      fixture.root,
      file,
      JSON.stringify({
        version: 1,
        lastPackage: 7,
        lastExercise: 'alpha-types/01-start',
        passDates: ['2026-11-01', 'yesterday'],
        exercises: { 'alpha-types/01-start': sound, 'alpha-types/03-floor': { passedAt: 'soon' } },
      }),
    );
    expect(fixture.state.read()).toMatchObject({
      lastPackage: null,
      lastExercise: 'alpha-types/01-start',
      passDates: ['2026-11-01'],
      exercises: { 'alpha-types/01-start': sound, 'alpha-types/02-add': { passedAt: null } },
    });
    expect(Object.keys(fixture.state.read().exercises)).not.toContain('alpha-types/03-floor');
  });

  test.each(['null', '[]', '"text"', '{"version":2,"exercises":{}}'])('recovers from %s', (text) => {
    const fixture = new TestCourse();
    put(fixture.root, file, text);
    expect(fixture.state.read()).toMatchObject({ version: 1, exercises: {} });
  });

  test('says why it cannot write, and keeps the change for this run', () => {
    const fixture = new TestCourse();
    // A file in the place of the folder refuses writing to everybody, root included.
    writeFileSync(path.join(fixture.root, '.learn'), '');
    const { state } = fixture;
    const change = (): void => {
      state.update((present) => {
        present.lastPackage = 'alpha-types';
      });
    };
    expect(change).toThrow(
      expect.objectContaining({ exitCode: 3, message: expect.stringContaining('Cannot write') as string }),
    );
    expect(state.read().lastPackage).toBe('alpha-types');
  });

  test('says so when a broken state cannot be replaced', () => {
    const fixture = new TestCourse();
    mkdirSync(path.join(fixture.root, file), { recursive: true });
    const { state } = fixture;
    expect(state.read().exercises).toEqual({});
    expect(state.takeNotices()).toEqual([expect.stringContaining('Cannot read')]);
  });
});
