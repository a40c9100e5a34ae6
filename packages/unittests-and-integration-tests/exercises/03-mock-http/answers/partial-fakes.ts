/** The fakes are no real responses: they have only what is looked at, and the global `fetch` is stubbed. */
import { getJson, type HttpError } from '#given/03-mock-http';
import { afterEach, expect, test, vi } from 'vitest';

const json = vi.fn();
const get = vi.fn();

function stub(status: number): void {
  get.mockReset().mockResolvedValue({ ok: status >= 200 && status < 300, status, json });
  vi.stubGlobal('fetch', get);
}

afterEach(() => {
  vi.unstubAllGlobals();
  json.mockReset();
});

test.for([
  ['http://example.com', 200, { payload: true }],
  ['http://example.com?page=2', 202, { payload: false }],
] as const)('%s', async ([url, status, payload]) => {
  stub(status);
  json.mockResolvedValue(payload);
  expect(await getJson(url)).toBe(payload);
  expect(get).toHaveBeenCalledWith(url);
  expect(get).toHaveBeenCalledTimes(1);
});

test.for([401, 599])('%i', async (status) => {
  stub(status);
  json.mockRejectedValue(new SyntaxError('this is a page'));
  const error = await getJson('http://example.com').then(
    () => null,
    (reason: unknown) => reason as HttpError,
  );
  expect(error?.name).toBe('HttpError');
  expect(error?.status).toBe(status);
});

test('503 with JSON', async () => {
  stub(503);
  json.mockResolvedValue({});
  await expect(getJson('http://example.com')).rejects.toMatchObject({ status: 503 });
});

test('no JSON', async () => {
  stub(200);
  json.mockRejectedValue(new SyntaxError('this is a page'));
  await expect(getJson('http://example.com')).rejects.toThrow('this is a page');
});

test('no answer', async () => {
  get.mockReset().mockRejectedValue(new Error('no line'));
  vi.stubGlobal('fetch', get);
  await expect(getJson('http://example.com')).rejects.toThrow(/^no line$/);
});
