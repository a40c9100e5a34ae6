import { isLogged, parseLogLevel, type LogLevel } from '#exercise/15-literal-unions';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('LogLevel', () => {
  test('is one of the four words', () => {
    expectTypeOf<LogLevel>().toEqualTypeOf<'debug' | 'info' | 'warn' | 'error'>();
  });
});

describe('parseLogLevel()', () => {
  test('takes a text and returns a log level', () => {
    const text: string = 'info';
    expectTypeOf(parseLogLevel).toBeCallableWith(text);
    expectTypeOf(parseLogLevel).returns.toEqualTypeOf<'debug' | 'info' | 'warn' | 'error'>();
  });

  test('refuses what is no text', () => {
    const setting = undefined as string | undefined;
    const forbidden = () => [
      // @ts-expect-error A setting that may be missing is no text yet.
      parseLogLevel(setting),
      // @ts-expect-error A number is no text.
      parseLogLevel(2),
      // @ts-expect-error There must be a text.
      parseLogLevel(),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([{ text: 'debug' }, { text: 'info' }, { text: 'warn' }, { text: 'error' }])(
    'returns $text as it is',
    ({ text }) => {
      expect(parseLogLevel(text)).toBe(text);
    },
  );

  test.each([
    { what: 'another word', text: 'fatal' },
    { what: 'capital letters', text: 'INFO' },
    { what: 'a space too many', text: 'info ' },
    { what: 'a part of a word', text: 'err' },
    { what: 'two words', text: 'info,warn' },
    { what: 'an empty text', text: '' },
  ])('lets nothing else through: $what', ({ text }) => {
    expect(() => parseLogLevel(text)).toThrow();
  });

  test.each([{ text: 'toString' }, { text: 'constructor' }, { text: 'length' }, { text: '0' }])(
    'does not let $text through, which objects or lists know',
    ({ text }) => {
      expect(() => parseLogLevel(text)).toThrow();
    },
  );

  test('throws a RangeError', () => {
    expect(() => parseLogLevel('fatal')).toThrow(RangeError);
  });

  test('puts the text into the message', () => {
    expect(() => parseLogLevel('fatal')).toThrow('fatal');
  });
});

describe('isLogged()', () => {
  test('takes two log levels and returns a boolean', () => {
    const level = 'warn' as 'debug' | 'info' | 'warn' | 'error';
    expectTypeOf(isLogged).toBeCallableWith(level, level);
    expectTypeOf(isLogged).returns.toEqualTypeOf<boolean>();
  });

  test('refuses every other word, and a text that may be anything', () => {
    const text: string = 'info';
    const forbidden = () => [
      // @ts-expect-error There is no such level.
      isLogged('fatal', 'info'),
      // @ts-expect-error There is no such threshold.
      isLogged('info', 'INFO'),
      // @ts-expect-error This text may be anything.
      isLogged(text, 'info'),
      // @ts-expect-error This text may be anything.
      isLogged('info', text),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses to be called without both levels', () => {
    const forbidden = () => [
      // @ts-expect-error The threshold is missing.
      isLogged('info'),
      // @ts-expect-error The threshold may be missing.
      isLogged('info', undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ threshold: LogLevel; logged: LogLevel[] }>([
    { threshold: 'debug', logged: ['debug', 'info', 'warn', 'error'] },
    { threshold: 'info', logged: ['info', 'warn', 'error'] },
    { threshold: 'warn', logged: ['warn', 'error'] },
    { threshold: 'error', logged: ['error'] },
  ])('from $threshold on, lets through $logged', ({ threshold, logged }) => {
    const levels = ['debug', 'info', 'warn', 'error'] as const;
    expect(levels.filter((level) => isLogged(level, threshold))).toEqual(logged);
  });

  test('answers with true or false', () => {
    expect(isLogged('error', 'warn')).toBe(true);
    expect(isLogged('warn', 'error')).toBe(false);
    expect(isLogged('debug', 'debug')).toBe(true);
  });
});
