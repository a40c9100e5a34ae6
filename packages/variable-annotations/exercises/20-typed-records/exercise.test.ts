import { readHeaders } from '#exercise/20-typed-records';
import { describe, expect, expectTypeOf, test } from 'vitest';

const all = { host: 'a.example', 'x-request-id': 'r-7', 'content-length': '12', accept: '*/*' };

describe('readHeaders()', () => {
  test('takes a dictionary of texts, readonly or not', () => {
    const fixed: Readonly<Record<string, string>> = all;
    const changeable: Record<string, string | undefined> = all;
    expectTypeOf(readHeaders).toBeCallableWith(fixed);
    expectTypeOf(readHeaders).toBeCallableWith(changeable);
  });

  test('refuses what is no dictionary of texts', () => {
    const forbidden = () => [
      // @ts-expect-error A header is a text.
      readHeaders({ host: 'a.example', 'content-length': 12 }),
      // @ts-expect-error One text is no dictionary.
      readHeaders('host: a.example'),
      // @ts-expect-error There may be no headers at all.
      readHeaders(undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a record whose host is a text', () => {
    const headers = readHeaders(all);
    expectTypeOf(headers.host).toEqualTypeOf<string>();
  });

  test('returns a record whose other two keys are optional', () => {
    const headers = readHeaders(all);
    expectTypeOf(headers.requestId).toEqualTypeOf<string | undefined>();
    expectTypeOf(headers.contentLength).toEqualTypeOf<number | undefined>();
    expectTypeOf(headers).toExtend<{ requestId?: string }>();
    expectTypeOf(headers).toExtend<{ contentLength?: number }>();
  });

  test('returns a record with no other keys', () => {
    const forbidden = () => [
      // @ts-expect-error The record has no such key.
      typeof readHeaders(all).accept,
      // @ts-expect-error The record has no such key: this one is misspelled.
      typeof readHeaders(all).hots,
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a record that nobody can change', () => {
    const forbidden = () => {
      const headers = readHeaders(all);
      // @ts-expect-error The key is readonly.
      headers.host = 'b.example';
      // @ts-expect-error The key is readonly.
      headers.requestId = 'r-8';
      // @ts-expect-error The key is readonly.
      headers.contentLength = 13;
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('keeps the three headers and leaves out the rest', () => {
    expect(readHeaders(all)).toStrictEqual({ host: 'a.example', requestId: 'r-7', contentLength: 12 });
  });

  test('leaves out the keys of missing headers', () => {
    expect(readHeaders({ host: 'a.example' })).toStrictEqual({ host: 'a.example' });
    expect(readHeaders({ host: 'a.example', 'x-request-id': 'r-7' })).toStrictEqual({
      host: 'a.example',
      requestId: 'r-7',
    });
  });

  test('takes a header that is undefined as missing', () => {
    const headers = readHeaders({ host: 'a.example', 'x-request-id': undefined, 'content-length': undefined });
    expect(headers).toStrictEqual({ host: 'a.example' });
  });

  test('keeps empty texts', () => {
    expect(readHeaders({ host: '', 'x-request-id': '' })).toStrictEqual({ host: '', requestId: '' });
  });

  test.each([
    { text: '0', contentLength: 0 },
    { text: '7', contentLength: 7 },
    { text: '0042', contentLength: 42 },
    { text: '1048576', contentLength: 1_048_576 },
  ])('reads the length $text', ({ text, contentLength }) => {
    expect(readHeaders({ host: 'a.example', 'content-length': text })).toStrictEqual({
      host: 'a.example',
      contentLength,
    });
  });

  test.each<{ rawHeaders: Record<string, string | undefined> }>([
    { rawHeaders: {} },
    { rawHeaders: { accept: '*/*' } },
    { rawHeaders: { host: undefined } },
  ])('throws a TypeError when the host is missing from $rawHeaders', ({ rawHeaders }) => {
    expect(() => readHeaders(rawHeaders)).toThrow(TypeError);
  });

  test.each([{ text: '1e3' }, { text: '-1' }, { text: '0x10' }, { text: '1.5' }, { text: '12 bytes' }, { text: '٣' }])(
    'throws a SyntaxError that names the length $text',
    ({ text }) => {
      const read = () => readHeaders({ host: 'a.example', 'content-length': text });
      expect(read).toThrow(SyntaxError);
      expect(read).toThrow(text);
    },
  );

  test('throws a SyntaxError when the length is empty', () => {
    expect(() => readHeaders({ host: 'a.example', 'content-length': '' })).toThrow(SyntaxError);
  });

  test('does not change the raw headers', () => {
    const rawHeaders = { ...all };
    readHeaders(rawHeaders);
    expect(rawHeaders).toStrictEqual(all);
  });
});
