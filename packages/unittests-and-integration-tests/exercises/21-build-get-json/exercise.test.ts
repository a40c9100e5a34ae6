import { setImmediate as nextTurn } from 'node:timers/promises';
import { getJson, GetJsonError, type GetJsonErrorKind, type GetJsonOptions } from '#exercise/21-build-get-json';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

type Fetch = typeof globalThis.fetch;

const url = 'https://weather.example/accra?unit=c&days=2';

/** The limits that `AbortSignal.timeout` has set and that are not over yet. Unlike a timer, nobody can call them off. */
const limits = new Set<AbortController>();

beforeEach(() => {
  limits.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const limit = new AbortController();
    limits.add(limit);
    setTimeout(() => {
      limits.delete(limit);
      limit.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, ms);
    return limit.signal;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How many timers of `setTimeout` are left. */
function timersLeft(): number {
  return vi.getTimerCount() - limits.size;
}

/** Lets everything run that is ready, and no time pass. Streams need more than promises do: turns of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await nextTurn();
}

/** Lets time pass, and everything run that is ready before and after it. */
async function pass(ms: number): Promise<void> {
  await settle();
  vi.advanceTimersByTime(ms);
  await settle();
}

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: Promise<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, settle().then(() => 'still waiting' as const)]);
}

/** The error that a call of `getJson` ends with; whatever else comes of it is told in words. */
async function failureOf(call: Promise<unknown>): Promise<GetJsonError> {
  const failure = await soon(
    call.then(
      (value) => new Error(`It gave a value: ${JSON.stringify(value)}`),
      (error: unknown) => error,
    ),
  );
  if (failure instanceof GetJsonError) return failure;
  throw new Error(`There is no GetJsonError, but: ${String(failure)}`, { cause: failure });
}

/** What an error says about the kind of failure. */
function toldBy({ kind, status }: GetJsonError): Pick<GetJsonError, 'kind' | 'status'> {
  return { kind, status };
}

/**
 * A `fetch` that answers as the test says, and ends as the real one does when its signal is aborted: before the headers
 * with a rejection, after them with a body that breaks, and both times with the signal's own reason.
 */
function internet(answer: (body: HeldBody) => Response | Promise<Response>) {
  const requests: { url: string; method: string; signal: AbortSignal | null; wasAborted: boolean | undefined }[] = [];
  const body = heldBody();
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    requests.push({ url: request.url, method: request.method, signal, wasAborted: signal?.aborted });
    const { promise: aborted, reject: abort } = Promise.withResolvers<never>();
    signal?.addEventListener('abort', () => {
      abort(signal.reason);
      body.breakOff(signal.reason);
    });
    return await Promise.race([answer(body), aborted]);
  };
  return { fetch, requests, body };
}

type HeldBody = ReturnType<typeof heldBody>;

/** A body that comes when the test says so. */
function heldBody() {
  let isOpen = true;
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (its) => {
      controller = its;
    },
    cancel: () => {
      isOpen = false;
    },
  });
  return {
    stream,
    send: (bytes: string | number[]): void => {
      controller?.enqueue(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes));
    },
    end: (): void => {
      isOpen = false;
      controller?.close();
    },
    breakOff: (reason: unknown): void => {
      if (isOpen) controller?.error(reason);
      isOpen = false;
    },
    /** Whether somebody still occupies the connection. */
    isOpen: () => isOpen,
  };
}

/** A server that answers at once. */
function answers(body: string | null, status = 200) {
  return internet(() => new Response(body, { status }));
}

/** No answer comes, ever. */
const silence = (): Promise<Response> => new Promise(() => undefined);

/** The headers come at once, and the body is held. */
const bodyLater = ({ stream }: HeldBody): Response => new Response(stream);

const broken = new TypeError('terminated');

describe('the types', () => {
  test('take an address, and options that may be left out', () => {
    expectTypeOf(getJson).toBeCallableWith(url);
    expectTypeOf(getJson).toBeCallableWith(url, { timeoutMs: 500 });
    expectTypeOf(getJson).toBeCallableWith(url, { fetch, timeoutMs: 500 });
    expectTypeOf(getJson).parameter(1).toEqualTypeOf<GetJsonOptions | undefined>();
  });

  test('promise a value that nobody knows before it was looked at', () => {
    expectTypeOf(getJson).returns.toEqualTypeOf<Promise<unknown>>();
  });

  test('name four kinds of errors', () => {
    expectTypeOf<GetJsonErrorKind>().toEqualTypeOf<'network' | 'status' | 'invalid-json' | 'timeout'>();
    expectTypeOf<GetJsonError['kind']>().toEqualTypeOf<GetJsonErrorKind>();
    expectTypeOf<GetJsonError['url']>().toEqualTypeOf<string>();
    expectTypeOf<GetJsonError['status']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<GetJsonError>().toExtend<Error>();
  });
});

describe('the request', () => {
  test('is one GET for exactly the address, with a signal that is not aborted', async () => {
    const { fetch, requests } = internet(() => Response.json({ degrees: 31 }));
    await soon(getJson(url, { fetch }));
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ url, method: 'GET', wasAborted: false });
  });

  test.each([
    { what: 'the connection fails', answer: () => Promise.reject(broken) },
    { what: 'the status is no success', answer: () => new Response('Out of order', { status: 500 }) },
    { what: 'the answer is no JSON', answer: () => new Response('<h1>Hello</h1>') },
  ])('is not sent again if $what', async ({ answer }) => {
    const { fetch, requests } = internet(answer);
    await soon(getJson(url, { fetch }).catch(() => 'failed'));
    await pass(60_000);
    expect(requests).toHaveLength(1);
  });

  test('goes through the global fetch, unless another is given', async () => {
    const { fetch, requests } = internet(() => Response.json({ degrees: 31 }));
    vi.spyOn(globalThis, 'fetch').mockImplementation(fetch);
    expect(await soon(getJson(url))).toEqual({ degrees: 31 });
    expect(await soon(getJson(url, {}))).toEqual({ degrees: 31 });
    expect(requests.map((request) => request.url)).toEqual([url, url]);
  });
});

describe('a success', () => {
  test.each([
    { json: '{"degrees":31,"days":[1,2]}', value: { degrees: 31, days: [1, 2] } },
    { json: '[]', value: [] },
    { json: 'null', value: null },
    { json: '0', value: 0 },
    { json: 'false', value: false },
    { json: '""', value: '' },
  ])('gives what the JSON says: $json', async ({ json, value }) => {
    const { fetch } = answers(json);
    expect(await soon(getJson(url, { fetch }))).toEqual(value);
  });

  test.each([200, 201, 299])('is the status %i', async (status) => {
    const { fetch } = answers('{"degrees":31}', status);
    expect(await soon(getJson(url, { fetch }))).toEqual({ degrees: 31 });
  });

  test('may come in pieces, also in the middle of a letter', async () => {
    const { fetch, body } = internet(bodyLater);
    const answer = getJson(url, { fetch });
    for (const bytes of ['{"town":"Bogot', [0xc3], [0xa1], '"}']) {
      await settle();
      body.send(bytes);
    }
    body.end();
    expect(await soon(answer)).toEqual({ town: 'Bogotá' });
  });
});

describe('every error', () => {
  test.each([
    {
      kind: 'network',
      call: () =>
        getJson(
          url,
          internet(() => Promise.reject(broken)),
        ),
    },
    { kind: 'status', call: () => getJson(url, answers('', 500)) },
    { kind: 'invalid-json', call: () => getJson(url, answers('<h1>Hello</h1>')) },
    { kind: 'timeout', call: () => getJson(url, { ...internet(silence), timeoutMs: 700 }) },
  ])('is a GetJsonError with the address, also in its message: $kind', async ({ kind, call }) => {
    const result = call();
    result.catch(() => 'looked at later');
    await pass(700);
    const failure = await failureOf(result);
    expect(failure).toBeInstanceOf(Error);
    expect(failure.name).toBe('GetJsonError');
    expect({ kind: failure.kind, url: failure.url }).toEqual({ kind, url });
    expect(failure.message).toContain(url);
  });
});

describe('the kind network', () => {
  test.each([
    { what: 'an error', cause: new TypeError('fetch failed') },
    { what: 'a text', cause: 'no route' },
  ])('is an error of a fetch that rejects, and keeps what it rejects with: $what', async ({ cause }) => {
    // A fetch may reject with anything.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const { fetch } = internet(() => Promise.reject(cause));
    const failure = await failureOf(getJson(url, { fetch }));
    expect(toldBy(failure)).toEqual({ kind: 'network', status: undefined });
    expect(failure.cause).toBe(cause);
  });

  test('is an error of a connection that breaks in the middle of the body, and keeps what broke it', async () => {
    const { fetch, body } = internet(bodyLater);
    const answer = getJson(url, { fetch });
    answer.catch(() => 'looked at later');
    await settle();
    body.send('{"degrees":');
    await settle();
    body.breakOff(broken);
    const failure = await failureOf(answer);
    expect(toldBy(failure)).toEqual({ kind: 'network', status: undefined });
    expect(failure.cause).toBe(broken);
  });
});

describe('the kind status', () => {
  test.each([
    { status: 404, body: '{"message":"Not Found"}' },
    { status: 502, body: '<h1>Sorry</h1>' },
    { status: 300, body: '{"degrees":31}' },
    { status: 500, body: null },
  ])('has the status, also in its message, whatever the body is: $status', async ({ status, body }) => {
    const { fetch } = answers(body, status);
    const failure = await failureOf(getJson(url, { fetch }));
    expect(toldBy(failure)).toEqual({ kind: 'status', status });
    expect(failure.message).toContain(String(status));
    expect(failure.cause).toBeUndefined();
  });

  test('does not wait for the body', async () => {
    const { fetch } = internet(({ stream }) => new Response(stream, { status: 503 }));
    expect(toldBy(await failureOf(getJson(url, { fetch })))).toEqual({ kind: 'status', status: 503 });
  });

  test('gives the connection back: the body is cancelled, or the request aborted', async () => {
    const { fetch, body } = internet(({ stream }) => new Response(stream, { status: 503 }));
    await failureOf(getJson(url, { fetch }));
    await settle();
    expect(body.isOpen()).toBe(false);
  });

  test('does not care for a body that is broken', async () => {
    const { fetch } = internet((body) => {
      body.breakOff(broken);
      return new Response(body.stream, { status: 503 });
    });
    expect(toldBy(await failureOf(getJson(url, { fetch })))).toEqual({ kind: 'status', status: 503 });
    await settle();
  });
});

describe('the kind invalid-json', () => {
  test.each([
    { what: 'a page', body: '<h1>Hello</h1>', status: 200 },
    { what: 'half of it', body: '{"degrees":', status: 200 },
    { what: 'nothing', body: '', status: 200 },
    { what: 'no body', body: null, status: 204 },
  ])('is an error of a success whose body is no JSON: $what', async ({ body, status }) => {
    const { fetch } = answers(body, status);
    const failure = await failureOf(getJson(url, { fetch }));
    expect(toldBy(failure)).toEqual({ kind: 'invalid-json', status: undefined });
    expect(failure.cause).toBeInstanceOf(SyntaxError);
  });
});

describe('the kind timeout', () => {
  const late = [
    { what: 'no answer', answer: silence },
    { what: 'no body', answer: bodyLater },
    {
      what: 'half a body',
      answer: (body: HeldBody) => {
        body.send('{"degrees":');
        return bodyLater(body);
      },
    },
  ];

  test.each(late)('comes when the time is over, and not before: $what', async ({ answer }) => {
    const { fetch } = internet(answer);
    const result = getJson(url, { fetch, timeoutMs: 700 });
    result.catch(() => 'looked at later');
    await pass(699);
    expect(await soon(result.catch(() => 'failed'))).toBe('still waiting');
    await pass(1);
    expect(toldBy(await failureOf(result))).toEqual({ kind: 'timeout', status: undefined });
  });

  test.each(late)('aborts the request, and has the reason of its signal as the cause: $what', async ({ answer }) => {
    const { fetch, requests } = internet(answer);
    const result = getJson(url, { fetch, timeoutMs: 700 });
    result.catch(() => 'looked at later');
    await pass(700);
    const failure = await failureOf(result);
    expect(requests[0]?.signal?.aborted).toBe(true);
    expect(failure.cause).toBe(requests[0]?.signal?.reason);
  });

  test.each([300, 1800])('tells in its message the time: %i ms', async (timeoutMs) => {
    const { fetch } = internet(silence);
    const result = getJson(url, { fetch, timeoutMs });
    result.catch(() => 'looked at later');
    await pass(timeoutMs);
    expect((await failureOf(result)).message).toContain(`${timeoutMs}`);
  });

  test('comes after 10 seconds, unless another time is given', async () => {
    const { fetch } = internet(silence);
    const result = getJson(url, { fetch });
    result.catch(() => 'looked at later');
    await pass(9999);
    expect(await soon(result.catch(() => 'failed'))).toBe('still waiting');
    await pass(1);
    expect(toldBy(await failureOf(result))).toEqual({ kind: 'timeout', status: undefined });
  });

  test('counts from the call to the end of the body, and not anew for the body', async () => {
    const headers = Promise.withResolvers<Response>();
    const { fetch, body } = internet(() => headers.promise);
    const result = getJson(url, { fetch, timeoutMs: 700 });
    result.catch(() => 'looked at later');
    await pass(400);
    headers.resolve(bodyLater(body));
    await pass(300);
    expect(toldBy(await failureOf(result))).toEqual({ kind: 'timeout', status: undefined });
  });

  test('does not come if the body ends in the last millisecond', async () => {
    const { fetch, body } = internet(bodyLater);
    const result = getJson(url, { fetch, timeoutMs: 700 });
    await pass(699);
    body.send('{"degrees":31}');
    body.end();
    expect(await soon(result)).toEqual({ degrees: 31 });
    await pass(700);
    expect(await soon(result)).toEqual({ degrees: 31 });
  });

  test('has a time of its own for each call', async () => {
    const { fetch } = internet(silence);
    const first = getJson(url, { fetch, timeoutMs: 700 });
    first.catch(() => 'looked at later');
    await pass(400);
    const second = getJson(url, { fetch, timeoutMs: 700 });
    second.catch(() => 'looked at later');
    await pass(300);
    expect(toldBy(await failureOf(first))).toEqual({ kind: 'timeout', status: undefined });
    expect(await soon(second.catch(() => 'failed'))).toBe('still waiting');
    await pass(400);
    expect(toldBy(await failureOf(second))).toEqual({ kind: 'timeout', status: undefined });
  });
});

describe('when all is over', () => {
  test.each([
    { end: 'a value', call: () => getJson(url, answers('{"degrees":31}')) },
    {
      end: 'network',
      call: () =>
        getJson(
          url,
          internet(() => Promise.reject(broken)),
        ),
    },
    { end: 'status', call: () => getJson(url, answers('Out of order', 500)) },
    { end: 'invalid-json', call: () => getJson(url, answers('<h1>Hello</h1>')) },
    { end: 'timeout', call: () => getJson(url, { ...internet(silence), timeoutMs: 0 }) },
  ])('no timer of setTimeout is left behind: $end', async ({ call }) => {
    const result = call().catch(() => 'failed');
    await pass(1);
    expect(await soon(result)).not.toBe('still waiting');
    expect(timersLeft()).toBe(0);
  });
});
