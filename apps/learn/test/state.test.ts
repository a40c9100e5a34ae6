import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, put, solution, stub } from './desk.ts';

const file = '.learn/state.json';

describe('StateStore', () => {
  test('begins with the practice files when there is no state', () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', solution);
    const { state } = desk;
    expect(state.read().exercises['alpha-types/02-add']).toMatchObject({ passedAt: null, verdict: null });
    expect(Object.keys(state.read().exercises)).toEqual(['alpha-types/02-add']);
    expect(state.takeNotices()).toEqual([]);
  });

  test('writes text that a person can read, and leaves nothing else behind', () => {
    const desk = new Desk();
    desk.state.update((state) => {
      state.lastPackage = 'alpha-types';
    });
    expect(desk.read(file)).toContain('\n  "lastPackage": "alpha-types",\n');
    expect(readdirSync(path.join(desk.root, '.learn'))).toEqual(['state.json']);
  });

  test('builds on what another learn has written meanwhile', () => {
    const desk = new Desk();
    const [one, other] = [desk.state, desk.state];
    one.read();
    other.update((state) => {
      state.passDates = ['2026-11-20'];
    });
    one.update((state) => {
      state.lastPackage = 'beta-async';
    });
    expect(desk.state.read()).toMatchObject({ passDates: ['2026-11-20'], lastPackage: 'beta-async' });
  });

  test('keeps a state that is not JSON, and makes a new one from the practice files', () => {
    const desk = new Desk();
    desk.answer('alpha-types/01-start', stub);
    put(desk.root, file, '{ "version": 1, ');
    const { state } = desk;
    expect(Object.keys(state.read().exercises)).toEqual(['alpha-types/01-start']);
    expect(desk.read('.learn/state.broken-20261121-230000.json')).toBe('{ "version": 1, ');
    expect(state.takeNotices()).toHaveLength(1);
    expect(desk.state.takeNotices()).toEqual([]);
    expect(JSON.parse(desk.read(file))).toMatchObject({ version: 1 });
  });

  test('saves every sound part of a state that was edited by hand', () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', stub);
    const sound = { startedAt: '2026-11-01T10:00:00.000Z', passedAt: '2026-11-01T11:00:00.000Z', hintsShown: 1 };
    put(
      desk.root,
      file,
      JSON.stringify({
        version: 1,
        lastPackage: 7,
        lastExercise: 'alpha-types/01-start',
        passDates: ['2026-11-01', 'yesterday'],
        exercises: { 'alpha-types/01-start': sound, 'alpha-types/03-floor': { passedAt: 'soon' } },
      }),
    );
    expect(desk.state.read()).toMatchObject({
      lastPackage: null,
      lastExercise: 'alpha-types/01-start',
      passDates: ['2026-11-01'],
      exercises: { 'alpha-types/01-start': sound, 'alpha-types/02-add': { passedAt: null } },
    });
    expect(Object.keys(desk.state.read().exercises)).not.toContain('alpha-types/03-floor');
  });

  test.each(['null', '[]', '"text"', '{"version":2,"exercises":{}}'])('recovers from %s', (text) => {
    const desk = new Desk();
    put(desk.root, file, text);
    expect(desk.state.read()).toMatchObject({ version: 1, exercises: {} });
  });

  test('says why it cannot write, and keeps the change for this run', () => {
    const desk = new Desk();
    // A file in the place of the folder refuses writing to everybody, root included.
    writeFileSync(path.join(desk.root, '.learn'), '');
    const { state } = desk;
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
    const desk = new Desk();
    mkdirSync(path.join(desk.root, file), { recursive: true });
    const { state } = desk;
    expect(state.read().exercises).toEqual({});
    expect(state.takeNotices()).toEqual([expect.stringContaining('Cannot read')]);
  });
});
