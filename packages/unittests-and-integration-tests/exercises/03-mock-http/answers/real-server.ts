/** No fake at all: a real server on this machine, which counts its requests. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getJson, HttpError } from '#given/03-mock-http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const requests: (string | undefined)[] = [];
let answer: RequestListener;
const server = createServer((request, response) => {
  requests.push(request.url);
  answer(request, response);
});
let base = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  requests.length = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('getJson() over HTTP', () => {
  test.each([200, 203])('%i is a success', async (status) => {
    answer = (_request, response) => response.writeHead(status).end('{"payload":true}');
    expect(await getJson(`${base}/people?page=2`)).toEqual({ payload: true });
    expect(requests).toEqual(['/people?page=2']);
  });

  test.each([400, 500, 502])('%i is a failure', async (status) => {
    answer = (_request, response) => response.writeHead(status).end('<h1>Sorry</h1>');
    await expect(getJson(base)).rejects.toThrow(new HttpError(base, status));
  });

  test('an empty object is no failure of its own', async () => {
    answer = (_request, response) => response.writeHead(400).end('{}');
    await expect(getJson(base)).rejects.toThrow('400');
  });

  test('a page is no JSON', async () => {
    answer = (_request, response) => response.end('<h1>Welcome</h1>');
    await expect(getJson(base)).rejects.toThrow(SyntaxError);
  });

  test('a line that breaks is no answer', async () => {
    answer = (request) => request.socket.destroy();
    await expect(getJson(base)).rejects.toThrow(TypeError);
  });
});
