import { appendRecord, eventTimestamp, loginEvent } from '#exercise/008-standard-library';
import { CorruptFileError, type Files, type LoginEvent } from '#given/008-standard-library';
import { dirname, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

// Not the zone of the machine that runs the tests, which may be UTC.
beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** Makes an error as `node:fs` does. */
function fileError(code: string): Error {
  return Object.assign(new Error(`${code}: the file system said no`), { code });
}

/** Gives what a function throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return 'nothing was thrown';
}

type Step = keyof Files;

/**
 * Files in memory. Each folder is a disk of its own; `faults` says which steps fail, and `written` where was written.
 * The tests compare counts and not names, because a temporary name is random: a wrong answer has to fail alike each time.
 */
function memory(texts: Record<string, string> = {}, faults: Partial<Record<Step, unknown>> = {}) {
  const stored = new Map(Object.entries(texts).map(([path, text]) => [resolve(path), text]));
  const written: string[] = [];
  const steps: string[] = [];
  const fail = (step: Step): void => {
    if (step in faults) throw faults[step];
  };
  const files: Files = {
    read(path) {
      fail('read');
      const text = stored.get(resolve(path));
      if (text === undefined) throw fileError('ENOENT');
      return text;
    },
    write(path, text) {
      steps.push('write');
      written.push(resolve(path));
      // A disk that is full has taken a part of the text before it says so.
      stored.set(resolve(path), 'write' in faults ? text.slice(0, 5) : text);
      fail('write');
    },
    rename(from, to) {
      steps.push('rename');
      fail('rename');
      const text = stored.get(resolve(from));
      if (text === undefined) throw fileError('ENOENT');
      if (dirname(resolve(from)) !== dirname(resolve(to))) throw fileError('EXDEV');
      stored.delete(resolve(from));
      stored.set(resolve(to), text);
    },
    remove(path) {
      steps.push('remove');
      fail('remove');
      stored.delete(resolve(path));
    },
  };
  const textOf = (path: string): string | undefined => stored.get(resolve(path));
  const listIn = (path: string): unknown => JSON.parse(textOf(path) ?? '"no such file"');
  const fileCount = (): number => stored.size;
  return { files, written, steps, textOf, listIn, fileCount };
}

describe('eventTimestamp()', () => {
  test('takes a date and returns a text', () => {
    expectTypeOf(eventTimestamp).parameters.toEqualTypeOf<[now: Date]>();
    expectTypeOf(eventTimestamp).returns.toEqualTypeOf<string>();
    const forbidden = () => [
      // @ts-expect-error A text is no date.
      eventTimestamp('2026-03-29'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives the time in UTC, with milliseconds and a Z', () => {
    expect(eventTimestamp(new Date(Date.UTC(2026, 2, 29, 1, 30, 5, 7)))).toBe('2026-03-29T01:30:05.007Z');
    expect(eventTimestamp(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });

  test.each(['Asia/Kolkata', 'UTC'])('gives the same text on a machine with the time zone %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(eventTimestamp(new Date(Date.UTC(2026, 0, 1, 3, 4, 5, 678)))).toBe('2026-01-01T03:04:05.678Z');
  });

  test('refuses an invalid date', () => {
    expect(thrownBy(() => eventTimestamp(new Date('yesterday')))).toBeInstanceOf(RangeError);
  });
});

describe('loginEvent()', () => {
  test('takes a text and a date, and returns a LoginEvent', () => {
    expectTypeOf(loginEvent).parameters.toEqualTypeOf<[username: string, now: Date]>();
    expectTypeOf(loginEvent).returns.toEqualTypeOf<LoginEvent>();
    const forbidden = () => [
      // @ts-expect-error When it happened must be said.
      loginEvent('ada'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('says who has done what, and when', () => {
    const event = loginEvent('ada', new Date(Date.UTC(2026, 2, 29, 1, 30)));
    expect({ ...event, requestId: 'its own' }).toEqual({
      requestId: 'its own',
      action: 'login',
      username: 'ada',
      timestamp: '2026-03-29T01:30:00.000Z',
    });
  });

  test('keeps the username as it is', () => {
    const names = ['', ' Ada ', 'O\u2019Neil "Bo"'];
    expect(names.map((name) => loginEvent(name, new Date(0)).username)).toEqual(names);
  });

  test('gives the event a random UUID of version 4', () => {
    expect(loginEvent('ada', new Date(0)).requestId).toMatch(uuid4);
  });

  test('gives each event an id of its own, also for the same user at the same time', () => {
    const ids = Array.from({ length: 200 }, () => loginEvent('ada', new Date(0)).requestId);
    expect(new Set(ids).size).toBe(200);
  });

  test('does not take the id from Math.random', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const ids = Array.from({ length: 5 }, () => loginEvent('ada', new Date(0)).requestId);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('appendRecord()', () => {
  test('takes a path, an object and perhaps files, and returns nothing', () => {
    expectTypeOf(appendRecord).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(appendRecord).parameter(1).toEqualTypeOf<object>();
    expectTypeOf(appendRecord).returns.toBeVoid();
    const forbidden = (event: LoginEvent, files: Files) => {
      appendRecord('logins.json', event);
      appendRecord('logins.json', event, files);
      // @ts-expect-error A number is no record.
      appendRecord('logins.json', 1);
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('makes a missing file, with a list of one', () => {
    const { files, listIn } = memory();
    appendRecord('logins.json', { username: 'ada' }, files);
    expect(listIn('logins.json')).toEqual([{ username: 'ada' }]);
  });

  test('adds to the end of the list and keeps what is there', () => {
    const { files, listIn } = memory({ 'logins.json': '[{"username":"ada"},"a note",null]' });
    appendRecord('logins.json', { username: 'bo' }, files);
    appendRecord('logins.json', { username: 'cy' }, files);
    expect(listIn('logins.json')).toEqual([
      { username: 'ada' },
      'a note',
      null,
      { username: 'bo' },
      { username: 'cy' },
    ]);
  });

  test('adds a record that is a list as one element', () => {
    const { files, listIn } = memory({ 'logins.json': '[[1]]' });
    appendRecord('logins.json', [2, 3], files);
    expect(listIn('logins.json')).toEqual([[1], [2, 3]]);
  });

  test('does not change the record', () => {
    const { files } = memory();
    const record = Object.freeze({ username: 'ada' });
    appendRecord('logins.json', record, files);
    expect(record).toEqual({ username: 'ada' });
  });

  test('never writes to the file itself', () => {
    const { files, written } = memory({ 'logins.json': '[]' });
    appendRecord('logins.json', { username: 'ada' }, files);
    appendRecord('audit', { username: 'ada' }, files);
    expect(written.length).toBe(2);
    expect(written.includes(resolve('logins.json'))).toBe(false);
    expect(written.includes(resolve('audit'))).toBe(false);
  });

  test.each([
    { what: 'a name alone', file: 'logins.json' },
    { what: 'folders and a name', file: 'data/audit/logins.json' },
    { what: 'a dot in a folder and no ending', file: './log ins.v2/audit' },
    { what: 'an absolute path', file: resolve('data', 'audit.log') },
  ])('writes into the folder of the file: $what', ({ file }) => {
    const { files, written, listIn } = memory({ [file]: '[1]' });
    const error = thrownBy(() => {
      appendRecord(file, { username: 'ada' }, files);
    });
    expect(error).toBe('nothing was thrown');
    expect(written.map((path) => dirname(path))).toEqual([dirname(resolve(file))]);
    expect(listIn(file)).toEqual([1, { username: 'ada' }]);
  });

  test('leaves no other file behind', () => {
    const { files, fileCount, listIn } = memory({ 'logins.json': '[]' });
    appendRecord('logins.json', { username: 'ada' }, files);
    expect(fileCount()).toBe(1);
    expect(listIn('logins.json')).toEqual([{ username: 'ada' }]);
  });

  test('uses a new name for each temporary file, also at the same moment', () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 0 });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { files, written } = memory();
    for (let count = 0; count < 5; count++) appendRecord('logins.json', { count }, files);
    expect(new Set(written).size).toBe(5);
  });

  test.each([
    { what: 'nothing at all', text: '' },
    { what: 'a list that was cut off', text: '[{"username":"ada"},' },
    { what: 'an object', text: '{"username":"ada"}' },
    { what: 'a text', text: '"ada"' },
    { what: 'null', text: 'null' },
    { what: 'an object with a length', text: '{"length":0}' },
  ])('refuses a file that holds $what, and leaves it as it was', ({ text }) => {
    const { files, textOf, fileCount, written } = memory({ 'logins.json': text });
    const error = thrownBy(() => {
      appendRecord('logins.json', { username: 'bo' }, files);
    });
    expect(error).toBeInstanceOf(CorruptFileError);
    expect((error as CorruptFileError).file).toBe('logins.json');
    expect(textOf('logins.json')).toBe(text);
    expect(written.length).toBe(0);
    expect(fileCount()).toBe(1);
  });

  test('keeps what JSON.parse has thrown as the cause', () => {
    const { files } = memory({ 'logins.json': '[1, 2' });
    const error = thrownBy(() => {
      appendRecord('logins.json', { username: 'bo' }, files);
    });
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  test.each([
    { what: 'an error with another code', reason: fileError('EACCES') },
    { what: 'an error whose message only looks like a missing file', reason: new Error('ENOENT: not really') },
    { what: 'something that is no error', reason: 'a text' },
    { what: 'null', reason: null },
  ])('lets $what pass when the file cannot be read, and writes nothing', ({ reason }) => {
    const { files, written } = memory({ 'logins.json': '[1]' }, { read: reason });
    const error = thrownBy(() => {
      appendRecord('logins.json', { username: 'bo' }, files);
    });
    expect(error).toBe(reason);
    expect(written.length).toBe(0);
  });

  test.each([
    { step: 'write', code: 'ENOSPC' },
    { step: 'rename', code: 'EPERM' },
    // The file that is missing here is not the list.
    { step: 'write', code: 'ENOENT' },
  ] as const)('removes the temporary file if $step fails with $code, and throws the same error', ({ step, code }) => {
    const reason = fileError(code);
    const { files, textOf, fileCount } = memory({ 'logins.json': '[1]' }, { [step]: reason });
    const error = thrownBy(() => {
      appendRecord('logins.json', { username: 'bo' }, files);
    });
    expect(error).toBe(reason);
    expect(textOf('logins.json')).toBe('[1]');
    expect(fileCount()).toBe(1);
  });

  test.each(['write', 'rename'] as const)('throws why %s failed, also if the removal fails too', (step) => {
    const reason = fileError('ENOSPC');
    const { files, steps } = memory({ 'logins.json': '[1]' }, { [step]: reason, remove: fileError('EIO') });
    const error = thrownBy(() => {
      appendRecord('logins.json', { username: 'bo' }, files);
    });
    expect(error).toBe(reason);
    expect(steps).toContain('remove');
  });

  test('writes nothing if the record has no JSON', () => {
    const record: { self?: object } = {};
    record.self = record;
    const { files, written, textOf } = memory({ 'logins.json': '[1]' });
    const error = thrownBy(() => {
      appendRecord('logins.json', record, files);
    });
    expect(error).toBeInstanceOf(TypeError);
    expect(written.length).toBe(0);
    expect(textOf('logins.json')).toBe('[1]');
  });

  test('uses the disk of this machine without files', () => {
    // No system reads a folder as a file, and none lets a file replace a folder: whatever the answer does, nothing is lost.
    const error = thrownBy(() => {
      appendRecord(import.meta.dirname, { username: 'ada' });
    });
    expect(error).toHaveProperty('code', 'EISDIR');
  });
});
