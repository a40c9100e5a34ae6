import { inspect } from 'node:util';
import {
  GithubAddressError,
  GithubAnswerError,
  GithubApi,
  GithubError,
  GithubNetworkError,
  GithubOrgClient,
  GithubRateLimitError,
  GithubStatusError,
  GithubTimeoutError,
  type GithubApiOptions,
  type GithubQuota,
  type Organization,
  type Repository,
} from '#exercise/22-build-github-client';
import { apache2Repos, expectedRepos, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import {
  imagineInternet,
  serveInternet,
  type FakeInternet,
  type Reply,
  type ServedInternet,
} from '#given/22-build-github-client';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

const { setImmediate: nextTurn, setTimeout: startTimer } = globalThis;

/**
 * What a promise gives. Nobody waits for what never comes: 40 looks, 3 ms apart, at which no new request has arrived, are
 * enough. A busy machine has its time, since the looks wait for the same loop.
 */
async function within<T>(promise: Promise<T>): Promise<T | 'still waiting'> {
  const standstill = Promise.withResolvers<'still waiting'>();
  let arrived = 0;
  let looks = 0;
  const timer = setInterval(() => {
    looks = internet.requests.length === arrived ? looks + 1 : 0;
    arrived = internet.requests.length;
    if (looks === 40) standstill.resolve('still waiting');
  }, 3);
  try {
    return await Promise.race([promise, standstill.promise]);
  } finally {
    clearInterval(timer);
  }
}

/** How a promise failed, as far as it is promised; or what it gave in place of a failure. */
async function failureOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const outcome = await within(
    promise.then(
      (value) => ({ value }),
      (error: unknown) => error,
    ),
  );
  if (!(outcome instanceof GithubError)) return { insteadOfAGithubError: outcome };
  const { name, url, message, cause } = outcome;
  return {
    name,
    url,
    namesUrl: message.includes(url),
    cause: cause instanceof Error ? cause.name : typeof cause,
    ...(outcome instanceof GithubStatusError && { status: outcome.status }),
    ...(outcome instanceof GithubRateLimitError && { retryAt: outcome.retryAt }),
  };
}

/** Waits until something holds, but not for ever. */
async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; looks < 100 && !holds(); looks++) await new Promise((resolve) => startTimer(resolve, 1));
}

/** Whether a promise is open, also after all that was ready to run has run. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  let open = true;
  const close = (): void => {
    open = false;
  };
  promise.then(close, close);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => nextTurn(resolve));
  return open;
}

const noon = Date.parse('2026-03-01T12:00:00Z');
const moved = 'https://api.github.com/organizations/1342004';
const elsewhere = 'https://mirror.example.org/orgs/google';
const firstPage = `${orgPayload.repos_url}?per_page=100`;
const [page2, page3] = [2, 3].map((page) => `${moved}/repos?per_page=100&page=${page}`) as [string, string];
const ok: Reply = { json: orgPayload };

const tokenVariable = process.env.GITHUB_TOKEN;

function setTokenVariable(token: string | undefined): void {
  if (token === undefined) delete process.env.GITHUB_TOKEN;
  else process.env.GITHUB_TOKEN = token;
}

let internet: FakeInternet;

beforeEach(() => {
  setTokenVariable(undefined);
  internet = imagineInternet();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  setTokenVariable(tokenVariable);
  vi.unstubAllGlobals();
});

/** Leads to the server. After 50 requests there is no answer any more, so that nobody asks for ever. */
function boundedFetch(): typeof fetch {
  let left = 50;
  return (...request) => (left-- > 0 ? internet.fetch(...request) : new Promise(() => undefined));
}

/** An api with a clock that its waits advance, and dice that always show the middle. */
function setUp(options: GithubApiOptions = {}) {
  const waits: number[] = [];
  let time = noon;
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    time += ms;
    return Promise.resolve();
  };
  const api = new GithubApi({ fetch: boundedFetch(), sleep, random: () => 0.5, now: () => time, ...options });
  return { api, waits };
}

/** The addresses that were asked, in their order. */
const asked = (): string[] => internet.requests.map(({ url }) => url);

/** What the requests said in one header. */
const sent = (header: string): unknown[] => internet.requests.map(({ headers }) => headers.get(header));

/** Waits until so many requests have arrived. */
async function arrival(count: number): Promise<void> {
  await until(() => internet.requests.length >= count);
}

/** Puts the timer into the test's hands, and `AbortSignal.timeout` on this timer. */
function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, ms);
    return controller.signal;
  });
}

/** Answers with the nine repositories on three pages. */
function replyInPages(): void {
  const link = (rels: Record<string, string>): Record<string, string> => ({
    link: Object.entries(rels)
      .map(([rel, url]) => `<${url}>; rel="${rel}"`)
      .join(', '),
  });
  internet.reply(firstPage, { json: reposPayload.slice(0, 4), headers: link({ next: page2, last: page3 }) });
  internet.reply(page2, {
    json: reposPayload.slice(4, 8),
    headers: link({ prev: firstPage, next: page3, last: page3, first: firstPage }),
  });
  internet.reply(page3, { json: reposPayload.slice(8), headers: link({ prev: page2, first: firstPage }) });
}

describe('the error classes', () => {
  test('are kinds of GithubError with the address and the cause, as in the stub', () => {
    const cause = new Error('why');
    const errors = [GithubError, GithubAddressError, GithubNetworkError, GithubTimeoutError, GithubAnswerError].map(
      (Kind) => new Kind('https://x.example', 'no luck', { cause }),
    );
    expect(errors.map(({ name }) => name)).toEqual([
      'GithubError',
      'GithubAddressError',
      'GithubNetworkError',
      'GithubTimeoutError',
      'GithubAnswerError',
    ]);
    for (const error of errors) {
      expect(error).toBeInstanceOf(GithubError);
      expect(error).toMatchObject({ url: 'https://x.example', cause });
      expect(error.message).toBe('Cannot get https://x.example: no luck');
    }
  });

  test('know the status and the end of the rate limit, as in the stub', () => {
    const status = new GithubStatusError('https://x.example', 404);
    expect(status).toBeInstanceOf(GithubError);
    expect(status).toMatchObject({ name: 'GithubStatusError', url: 'https://x.example', status: 404 });
    expect(status.message).toBe('Cannot get https://x.example: the server answered 404');
    const limit = new GithubRateLimitError('https://x.example', 429, new Date(noon));
    expect(limit).toBeInstanceOf(GithubStatusError);
    expect(limit).toMatchObject({ name: 'GithubRateLimitError', status: 429, retryAt: new Date(noon) });
    expect(limit.message).toBe(
      'Cannot get https://x.example: the server answered 429, because the rate limit is reached',
    );
  });
});

describe('part 1: ask once', () => {
  test('takes options, or none', () => {
    expectTypeOf(GithubApi).toBeConstructibleWith();
    expectTypeOf(GithubApi).toBeConstructibleWith({ token: 'ghp_token', attempts: 3 });
    expectTypeOf<GithubApiOptions['fetch']>().toEqualTypeOf<typeof fetch | undefined>();
    expectTypeOf<GithubApiOptions['sleep']>().toEqualTypeOf<((ms: number) => Promise<void>) | undefined>();
    expectTypeOf<GithubApiOptions['token']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<GithubApiOptions['timeoutMs']>().toEqualTypeOf<number | undefined>();
  });

  test('promises something unknown from get()', () => {
    expectTypeOf<GithubApi['get']>().toBeCallableWith('/orgs/google');
    expectTypeOf<GithubApi['get']>().returns.toEqualTypeOf<Promise<unknown>>();
  });

  test('gives what the JSON says', async () => {
    internet.reply(orgUrl, ok);
    expect(await within(setUp().api.get(orgUrl))).toEqual(orgPayload);
    expect(asked()).toEqual([orgUrl]);
  });

  test('counts an address without a host from api.github.com', async () => {
    internet.reply(orgUrl, ok);
    expect(await within(setUp().api.get('/orgs/google'))).toEqual(orgPayload);
  });

  test.each([{ status: 200 }, { status: 201 }, { status: 299 }])(
    'takes status $status for a success',
    async (reply) => {
      internet.reply(orgUrl, { ...ok, ...reply });
      expect(await within(setUp().api.get(orgUrl))).toEqual(orgPayload);
    },
  );

  test('says which form and which version of the API it wants', async () => {
    internet.reply(orgUrl, ok);
    await within(setUp().api.get(orgUrl));
    expect(sent('accept')).toEqual(['application/vnd.github+json']);
    expect(sent('x-github-api-version')).toEqual(['2022-11-28']);
  });

  test('uses the global fetch if there is no other', async () => {
    internet.reply(orgUrl, ok);
    vi.stubGlobal('fetch', internet.fetch);
    expect(await within(new GithubApi().get(orgUrl))).toEqual(orgPayload);
  });

  test.each([300, 304, 400, 403, 404, 499].map((status) => ({ status })))(
    'rejects with a GithubStatusError for status $status',
    async ({ status }) => {
      internet.reply(orgUrl, { ...ok, status });
      const failure = { name: 'GithubStatusError', url: orgUrl, status };
      expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject(failure);
    },
  );

  test.each([{ text: 'Out of order' }, { text: '' }, { text: '{"login":' }])(
    'rejects with a GithubAnswerError for the body $text, which is no JSON',
    async (reply) => {
      internet.reply(orgUrl, reply);
      const failure = { name: 'GithubAnswerError', url: orgUrl, cause: 'SyntaxError' };
      expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject(failure);
    },
  );

  test('rejects with a GithubNetworkError if the server hangs up', async () => {
    internet.reply(orgUrl, { fault: 'hangs up' });
    const failure = { name: 'GithubNetworkError', url: orgUrl, cause: 'TypeError' };
    expect(await failureOf(setUp({ attempts: 1 }).api.get(orgUrl))).toMatchObject(failure);
  });

  test('rejects with a GithubNetworkError if the server hangs up in the middle of its answer', async () => {
    internet.reply(orgUrl, { ...ok, fault: 'hangs up in the middle' });
    const failure = { name: 'GithubNetworkError', url: orgUrl, cause: 'TypeError' };
    expect(await failureOf(setUp({ attempts: 1 }).api.get(orgUrl))).toMatchObject(failure);
  });

  test('keeps what fetch rejected with as the cause', async () => {
    const cause = new TypeError('fetch failed');
    const { api } = setUp({ attempts: 1, fetch: () => Promise.reject(cause) });
    const outcome = await within(api.get(orgUrl).catch((error: unknown) => error));
    expect(outcome).toBeInstanceOf(GithubNetworkError);
    expect((outcome as Error).cause).toBe(cause);
  });

  test.each([
    { options: {}, limit: 10_000 },
    { options: { timeoutMs: 700 }, limit: 700 },
  ])('with $options, gives up after $limit ms of silence, and aborts the request', async ({ options, limit }) => {
    internet.reply(orgUrl, { fault: 'falls silent' });
    holdTime();
    const answer = setUp({ attempts: 1, ...options }).api.get(orgUrl);
    answer.catch(() => undefined);
    await arrival(1);
    await vi.advanceTimersByTimeAsync(limit - 1);
    const openBefore = await isOpen(answer);
    await vi.advanceTimersByTimeAsync(1);
    const failure = {
      name: 'GithubTimeoutError',
      url: orgUrl,
      cause: expect.not.stringMatching('undefined') as unknown,
    };
    expect(await failureOf(answer)).toMatchObject(failure);
    expect(openBefore).toBe(true);
  });

  test('gives up, too, when the server falls silent in the middle of its answer', async () => {
    internet.reply(orgUrl, { ...ok, fault: 'falls silent in the middle' });
    holdTime();
    const begun = Promise.withResolvers<Response>();
    const fetch: typeof globalThis.fetch = async (...request) => {
      const response = await internet.fetch(...request);
      begun.resolve(response);
      return response;
    };
    const answer = setUp({ attempts: 1, fetch }).api.get(orgUrl);
    answer.catch(() => undefined);
    await within(begun.promise);
    const openBefore = await isOpen(answer);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failureOf(answer)).toMatchObject({ name: 'GithubTimeoutError' });
    expect(openBefore).toBe(true);
  });

  test.each<{ kind: string; reply: Reply }>([
    { kind: 'status', reply: { status: 404 } },
    { kind: 'rate limit', reply: { status: 429 } },
    { kind: 'answer', reply: { text: 'Oops' } },
    { kind: 'network', reply: { fault: 'hangs up' } },
  ])('names the address in the message of an error: $kind', async ({ reply }) => {
    internet.reply(orgUrl, reply);
    expect(await failureOf(setUp({ attempts: 1 }).api.get('/orgs/google'))).toMatchObject({
      url: orgUrl,
      namesUrl: true,
    });
  });
});

describe('part 2: guard the way and the token', () => {
  describe('addresses', () => {
    test.each([
      { address: 'http://api.github.com/orgs/google' },
      { address: 'http://127.0.0.1/orgs/google' },
      { address: 'ftp://api.github.com/orgs/google' },
      { address: 'data:application/json,1' },
      { address: 'https://' },
    ])('refuses $address, and asks nothing', async ({ address }) => {
      const { api } = setUp();
      const failure = { name: 'GithubAddressError', url: address };
      expect(await failureOf(api.get(address))).toMatchObject(failure);
      expect(await failureOf(api.get(address))).toMatchObject({ url: address, namesUrl: true });
      expect(await failureOf(api.getAll(address))).toMatchObject(failure);
      expect(asked()).toEqual([]);
    });

    test('refuses a redirect to http, and asks nothing there', async () => {
      const location = 'http://api.github.com/organizations/1342004';
      internet.reply(orgUrl, { status: 302, headers: { location } });
      internet.reply(location, ok);
      expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject({
        name: 'GithubAddressError',
        url: location,
      });
      expect(asked()).toEqual([orgUrl]);
    });

    test('refuses a redirect that leads to no address', async () => {
      internet.reply(orgUrl, { status: 302, headers: { location: 'https://' } });
      expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject({ name: 'GithubAddressError' });
    });

    test('refuses a next page over http, and asks nothing there', async () => {
      const next = firstPage.replace('https', 'http');
      internet.reply(firstPage, { json: [], headers: { link: `<${next}>; rel="next"` } });
      internet.reply(next, { json: [] });
      expect(await failureOf(setUp().api.getAll(firstPage))).toMatchObject({
        name: 'GithubAddressError',
        url: next,
      });
      expect(asked()).toEqual([firstPage]);
    });
  });

  describe('redirects', () => {
    test.each([301, 302, 303, 307, 308].map((status) => ({ status })))('follows status $status', async ({ status }) => {
      internet.reply(orgUrl, { status, headers: { location: moved } });
      internet.reply(moved, ok);
      expect(await within(setUp().api.get(orgUrl))).toEqual(orgPayload);
      expect(asked()).toEqual([orgUrl, moved]);
    });

    test('counts a location without a host from the address that was asked', async () => {
      internet.reply(elsewhere, { status: 301, headers: { location: '../organizations/1342004' } });
      internet.reply('https://mirror.example.org/organizations/1342004', ok);
      expect(await within(setUp().api.get(elsewhere))).toEqual(orgPayload);
    });

    test.each([
      { redirects: 5, outcome: 'follows' },
      { redirects: 6, outcome: 'gives up' },
    ])('with $redirects redirects in a row, $outcome', async ({ redirects, outcome }) => {
      const stations = Array.from({ length: redirects + 1 }, (_, index) => `https://api.github.com/station/${index}`);
      for (const [index, station] of stations.entries()) {
        const location = stations[index + 1];
        internet.reply(station, location === undefined ? ok : { status: 302, headers: { location } });
      }
      const answer = setUp().api.get('/station/0');
      if (outcome === 'follows') expect(await within(answer)).toEqual(orgPayload);
      else expect(await failureOf(answer)).toMatchObject({ name: 'GithubAnswerError' });
      expect(asked()).toEqual(stations.slice(0, 6));
    });

    test('takes such a status without a location for no success', async () => {
      internet.reply(orgUrl, { status: 302 });
      expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject({ name: 'GithubStatusError', status: 302 });
    });

    test('does not go where a success or a refusal has a location', async () => {
      internet.reply(orgUrl, { ...ok, status: 201, headers: { location: moved } });
      internet.reply(elsewhere, { status: 404, headers: { location: moved } });
      internet.reply(moved, { json: 'not asked for' });
      const { api } = setUp();
      expect(await within(api.get(orgUrl))).toEqual(orgPayload);
      expect(await failureOf(api.get(elsewhere))).toMatchObject({ name: 'GithubStatusError', status: 404 });
    });
  });

  describe('the token', () => {
    test.each([
      { option: 'ghp_option', variable: undefined, header: 'Bearer ghp_option' },
      { option: 'ghp_option', variable: 'ghp_variable', header: 'Bearer ghp_option' },
      { option: undefined, variable: 'ghp_variable', header: 'Bearer ghp_variable' },
      { option: undefined, variable: undefined, header: null },
      { option: undefined, variable: '', header: null },
      { option: '', variable: undefined, header: null },
      { option: '', variable: 'ghp_variable', header: null },
    ])('option $option and variable $variable: sends $header', async ({ option, variable, header }) => {
      setTokenVariable(variable);
      internet.reply(orgUrl, ok);
      const { api } = setUp(option === undefined ? {} : { token: option });
      await within(api.get(orgUrl));
      expect(sent('authorization')).toEqual([header]);
    });

    test.each([
      { address: 'https://mirror.example.org/orgs/google' },
      { address: 'https://uploads.github.com/orgs/google' },
      { address: 'https://api.github.com.example.org/orgs/google' },
      { address: 'https://api.github.com:8443/orgs/google' },
    ])('does not go to $address', async ({ address }) => {
      internet.reply(address, ok);
      await within(setUp({ token: 'ghp_secret' }).api.get(address));
      expect(asked()).toEqual([address]);
      expect(sent('authorization')).toEqual([null]);
    });

    test('goes along with a redirect inside of api.github.com', async () => {
      internet.reply(orgUrl, { status: 301, headers: { location: '/organizations/1342004' } });
      internet.reply(moved, ok);
      await within(setUp({ token: 'ghp_secret' }).api.get(orgUrl));
      expect(sent('authorization')).toEqual(['Bearer ghp_secret', 'Bearer ghp_secret']);
    });

    test('does not go along with a redirect to another host', async () => {
      internet.reply(orgUrl, { status: 302, headers: { location: elsewhere } });
      internet.reply(elsewhere, ok);
      expect(await within(setUp({ token: 'ghp_secret' }).api.get(orgUrl))).toEqual(orgPayload);
      expect(asked()).toEqual([orgUrl, elsewhere]);
      expect(sent('authorization')).toEqual(['Bearer ghp_secret', null]);
    });

    test('does not go to the next page if that is on another host', async () => {
      internet.reply(firstPage, { json: [1], headers: { link: `<${elsewhere}>; rel="next"` } });
      internet.reply(elsewhere, { json: [2] });
      expect(await within(setUp({ token: 'ghp_secret' }).api.getAll(firstPage))).toEqual([1, 2]);
      expect(sent('authorization')).toEqual(['Bearer ghp_secret', null]);
    });

    test.each<{ kind: string; reply: Reply }>([
      { kind: 'status', reply: { status: 401 } },
      { kind: 'rate limit', reply: { status: 429 } },
      { kind: 'answer', reply: { text: 'Oops' } },
      { kind: 'network', reply: { fault: 'hangs up' } },
      { kind: 'address', reply: { status: 302, headers: { location: 'http://api.github.com/' } } },
    ])('is not shown by an error: $kind', async ({ reply }) => {
      internet.reply(orgUrl, reply);
      const outcome = await within(
        setUp({ token: 'ghp_secret', attempts: 1 })
          .api.get(orgUrl)
          .catch((e: unknown) => e),
      );
      expect(outcome).toBeInstanceOf(GithubError);
      for (let error = outcome; error instanceof Error; error = error.cause) {
        expect(error.message.includes('ghp_secret')).toBe(false);
      }
    });

    test('is not shown when the api is printed, also after a request', async () => {
      internet.reply(orgUrl, ok);
      const { api } = setUp({ token: 'ghp_secret' });
      await within(api.get(orgUrl));
      expect(inspect(api, { depth: 10 }).includes('ghp_secret')).toBe(false);
      expect(JSON.stringify(api).includes('ghp_secret')).toBe(false);
    });

    test('is not printed, as nothing is', async () => {
      const printers = (['log', 'info', 'debug', 'warn', 'error'] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation(() => undefined),
      );
      internet.reply(orgUrl, { status: 500 }, { status: 302, headers: { location: moved } });
      internet.reply(moved, { status: 401 });
      await within(
        setUp({ token: 'ghp_secret' })
          .api.get(orgUrl)
          .catch(() => 'failed'),
      );
      expect(asked()).toEqual([orgUrl, orgUrl, moved]);
      for (const printer of printers) expect(printer).not.toHaveBeenCalled();
    });

    test.each([{ token: 'ghp_sec\nret' }, { token: 'ghp_secret\n' }, { token: 'ghp secret' }, { token: 'ghp_sécret' }])(
      'is refused without being shown if it cannot be one: $token',
      ({ token }) => {
        const make = () => new GithubApi({ token });
        expect(make).toThrow(TypeError);
        expect(make).not.toThrow(token);
        setTokenVariable(token);
        expect(() => new GithubApi()).toThrow(TypeError);
      },
    );

    test('may have each printable character of ASCII', async () => {
      internet.reply(orgUrl, ok);
      const token = '!"#$%&\'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~';
      await within(setUp({ token }).api.get(orgUrl));
      expect(sent('authorization')).toEqual([`Bearer ${token}`]);
    });
  });
});

describe('part 3: try again', () => {
  test.each([500, 503, 599].map((status) => ({ status })))('asks again after status $status', async ({ status }) => {
    internet.reply(orgUrl, { status }, ok);
    expect(await within(setUp().api.get(orgUrl))).toEqual(orgPayload);
    expect(asked()).toEqual([orgUrl, orgUrl]);
  });

  test.each<{ fault: NonNullable<Reply['fault']> }>([{ fault: 'hangs up' }, { fault: 'hangs up in the middle' }])(
    'asks again after a server that $fault',
    async ({ fault }) => {
      internet.reply(orgUrl, { ...ok, fault }, ok);
      expect(await within(setUp().api.get(orgUrl))).toEqual(orgPayload);
      expect(asked()).toEqual([orgUrl, orgUrl]);
    },
  );

  test('asks again after silence, with the whole time for the new request', async () => {
    internet.reply(orgUrl, { fault: 'falls silent' });
    holdTime();
    const answer = setUp({ attempts: 2, timeoutMs: 300 }).api.get(orgUrl);
    answer.catch(() => undefined);
    await arrival(1);
    await vi.advanceTimersByTimeAsync(300);
    await arrival(2);
    await vi.advanceTimersByTimeAsync(299);
    const openBefore = await isOpen(answer);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failureOf(answer)).toMatchObject({ name: 'GithubTimeoutError' });
    expect(openBefore).toBe(true);
    expect(asked()).toHaveLength(2);
  });

  test.each<{ what: string; reply: Reply }>([
    ...[304, 400, 403, 408, 499].map((status) => ({ what: `status ${status}`, reply: { status } })),
    { what: 'a body that is no JSON', reply: { text: 'Oops' } },
    { what: 'a redirect to http', reply: { status: 302, headers: { location: 'http://api.github.com/' } } },
  ])('does not ask again after $what', async ({ reply }) => {
    internet.reply(orgUrl, reply, ok);
    const { api, waits } = setUp();
    expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: expect.stringMatching(/^Github/) as unknown });
    expect(asked()).toEqual([orgUrl]);
    expect(waits).toEqual([]);
  });

  test.each([
    { options: {}, requests: 5 },
    { options: { attempts: 1 }, requests: 1 },
    { options: { attempts: 3 }, requests: 3 },
  ])('with $options, asks $requests times at most, and waits in between only', async ({ options, requests }) => {
    const statuses = Array.from({ length: requests }, (_, index) => ({ status: 500 + index }));
    internet.reply(orgUrl, { status: 500 }, ...statuses.slice(1), ok);
    const { api, waits } = setUp(options);
    const last = { name: 'GithubStatusError', status: 499 + requests };
    expect(await failureOf(api.get(orgUrl))).toMatchObject(last);
    expect(asked()).toHaveLength(requests);
    expect(waits).toHaveLength(requests - 1);
  });

  test('counts for each page anew', async () => {
    replyInPages();
    internet.reply(
      firstPage,
      { status: 500 },
      { status: 500 },
      { json: [1], headers: { link: `<${page2}>; rel="next"` } },
    );
    internet.reply(page2, { status: 500 }, { status: 500 }, { json: [2] });
    const { api, waits } = setUp({ attempts: 3, baseDelayMs: 1000 });
    expect(await within(api.getAll(orgPayload.repos_url))).toEqual([1, 2]);
    expect(waits).toEqual([500, 1000, 500, 1000]);
  });

  test('counts for the target of a redirect anew', async () => {
    internet.reply(orgUrl, { status: 500 }, { status: 302, headers: { location: moved } });
    internet.reply(moved, { status: 500 }, ok);
    const { api, waits } = setUp({ attempts: 2, baseDelayMs: 1000 });
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(waits).toEqual([500, 500]);
  });

  describe('waits', () => {
    /** The waits after so many failures. */
    async function waitsOf(failures: number, options: GithubApiOptions): Promise<number[]> {
      const statuses = Array.from({ length: failures - 1 }, () => ({ status: 503 }));
      internet.reply(orgUrl, { status: 503 }, ...statuses, ok);
      const { api, waits } = setUp({ attempts: failures + 1, ...options });
      expect(await within(api.get(orgUrl))).toEqual(orgPayload);
      return waits;
    }

    test('below a bound that doubles with each failure', async () => {
      expect(await waitsOf(4, { baseDelayMs: 3000, maxDelayMs: 100_000 })).toEqual([1500, 3000, 6000, 12_000]);
    });

    test('below a bound that does not grow beyond maxDelayMs', async () => {
      expect(await waitsOf(4, { baseDelayMs: 1000, maxDelayMs: 3000 })).toEqual([500, 1000, 1500, 1500]);
    });

    test('never more than maxDelayMs, also where the first bound would be more', async () => {
      expect(await waitsOf(2, { baseDelayMs: 4000, maxDelayMs: 1000 })).toEqual([500, 500]);
    });

    test('for a random part of the bound, from nothing to nearly all, drawn anew each time', async () => {
      const drawn = [0, 0.75, 0.25, 0.9375];
      const random = (): number => drawn.shift() ?? 0.5;
      expect(await waitsOf(4, { random, baseDelayMs: 1000, maxDelayMs: 4000 })).toEqual([0, 1500, 1000, 3750]);
    });

    test('from 250 ms to 10 s without options', async () => {
      expect(await waitsOf(8, {})).toEqual([125, 250, 500, 1000, 2000, 4000, 5000, 5000]);
    });

    test('after a broken connection as after a status', async () => {
      internet.reply(orgUrl, { fault: 'hangs up' }, { status: 500 }, ok);
      const { api, waits } = setUp({ baseDelayMs: 1000 });
      expect(await within(api.get(orgUrl))).toEqual(orgPayload);
      expect(waits).toEqual([500, 1000]);
    });

    test('before it asks again, until the sleep has ended', async () => {
      internet.reply(orgUrl, { status: 500 }, ok);
      const slept = Promise.withResolvers<undefined>();
      const { api } = setUp({ sleep: () => slept.promise });
      const answer = api.get(orgUrl);
      await arrival(1);
      const openBefore = await isOpen(answer);
      const askedBefore = asked().length;
      slept.resolve(undefined);
      expect(await within(answer)).toEqual(orgPayload);
      expect({ openBefore, askedBefore }).toEqual({ openBefore: true, askedBefore: 1 });
    });

    test('on the timer without a sleep', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const failed = Promise.withResolvers<undefined>();
      const replies = [new Response(null, { status: 500 }), Response.json(orgPayload)];
      const fetch = (): Promise<Response> => {
        if (replies.length === 2) failed.resolve(undefined);
        return Promise.resolve(replies.shift() ?? Response.error());
      };
      const answer = new GithubApi({ fetch, random: () => 0.5, baseDelayMs: 1000, timeoutMs: 3_600_000 }).get(orgUrl);
      await within(failed.promise);
      await isOpen(answer);
      await vi.advanceTimersByTimeAsync(499);
      const openBefore = await isOpen(answer);
      await vi.advanceTimersByTimeAsync(1);
      expect(await within(answer)).toEqual(orgPayload);
      expect(openBefore).toBe(true);
    });

    test('by dice of its own without a random', async () => {
      const waits: number[] = [];
      const sleep = (ms: number): Promise<void> => Promise.resolve(void waits.push(ms));
      const fetch = (): Promise<Response> => Promise.resolve(new Response(null, { status: 500 }));
      const api = new GithubApi({ fetch, sleep, baseDelayMs: 1000, maxDelayMs: 1000, attempts: 21 });
      expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: expect.stringMatching(/^Github/) as unknown });
      expect(waits.every((ms) => ms >= 0 && ms < 1000)).toBe(true);
      expect(new Set(waits).size).toBeGreaterThan(1);
    });
  });
});

describe('part 4: keep within the quota', () => {
  const inSeconds = (seconds: number): string => String(noon / 1000 + seconds);

  describe('quota', () => {
    const quotaHeaders = (remaining: string, seconds: number) => ({
      'x-ratelimit-remaining': remaining,
      'x-ratelimit-reset': inSeconds(seconds),
    });

    test('is a number of requests and a date, or undefined', () => {
      expectTypeOf<GithubApi['quota']>().toEqualTypeOf<GithubQuota | undefined>();
      expectTypeOf<GithubQuota['remaining']>().toEqualTypeOf<number>();
      expectTypeOf<GithubQuota['resetAt']>().toEqualTypeOf<Date>();
    });

    test('is undefined before the first answer that names one', async () => {
      internet.reply(orgUrl, { ...ok, headers: { 'x-ratelimit-remaining': '4' } });
      internet.reply(moved, { ...ok, headers: { 'x-ratelimit-reset': inSeconds(1) } });
      const { api } = setUp();
      const before = api.quota;
      await within(api.get(orgUrl));
      await within(api.get(moved));
      expect([before, api.quota]).toEqual([undefined, undefined]);
    });

    test('is what the last answer said', async () => {
      internet.reply(
        orgUrl,
        { ...ok, headers: quotaHeaders('57', 1800) },
        { ...ok, headers: quotaHeaders('56', 1800) },
      );
      const { api } = setUp();
      await within(api.get(orgUrl));
      const first = api.quota;
      await within(api.get(orgUrl));
      expect(first).toEqual({ remaining: 57, resetAt: new Date(noon + 1_800_000) });
      expect(api.quota).toEqual({ remaining: 56, resetAt: new Date(noon + 1_800_000) });
    });

    test('stays when an answer names none', async () => {
      internet.reply(orgUrl, { ...ok, headers: quotaHeaders('57', 1800) }, ok);
      const { api } = setUp();
      await within(api.get(orgUrl));
      await within(api.get(orgUrl));
      expect(api.quota).toEqual({ remaining: 57, resetAt: new Date(noon + 1_800_000) });
    });

    test.each([{ status: 404 }, { status: 429 }, { status: 500 }])(
      'is renewed by an answer with status $status, too',
      async ({ status }) => {
        internet.reply(orgUrl, { status, headers: quotaHeaders('0', 60) });
        const { api } = setUp({ attempts: 1 });
        expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: expect.stringMatching(/^Github/) as unknown });
        expect(api.quota).toEqual({ remaining: 0, resetAt: new Date(noon + 60_000) });
      },
    );
  });

  describe('a rate limit', () => {
    const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(900) };
    const notUsedUp = { 'x-ratelimit-remaining': '10', 'x-ratelimit-reset': inSeconds(900) };
    const date = 'Sun, 01 Mar 2026 12:05:00 GMT';

    test.each<{ status: number; headers: Record<string, string>; seconds: number }>([
      { status: 429, headers: { 'retry-after': '30' }, seconds: 30 },
      { status: 403, headers: { 'retry-after': '30' }, seconds: 30 },
      { status: 403, headers: { 'retry-after': '7', ...notUsedUp }, seconds: 7 },
      { status: 429, headers: { 'retry-after': '0' }, seconds: 0 },
      { status: 429, headers: { 'retry-after': date }, seconds: 300 },
      { status: 403, headers: { 'retry-after': date }, seconds: 300 },
      { status: 429, headers: usedUp, seconds: 900 },
      { status: 403, headers: usedUp, seconds: 900 },
      { status: 429, headers: { 'retry-after': '30', ...usedUp }, seconds: 30 },
      { status: 429, headers: { 'retry-after': date, ...usedUp }, seconds: 300 },
      { status: 403, headers: { 'retry-after': 'soon', ...usedUp }, seconds: 900 },
      { status: 429, headers: { 'retry-after': '30 minutes', ...usedUp }, seconds: 900 },
      { status: 429, headers: { 'retry-after': 'in 30', ...usedUp }, seconds: 900 },
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, seconds: 60 },
      { status: 429, headers: {}, seconds: 60 },
      { status: 429, headers: notUsedUp, seconds: 60 },
      { status: 429, headers: { 'retry-after': 'soon', ...notUsedUp }, seconds: 60 },
    ])('status $status with $headers ends after $seconds seconds', async ({ status, headers, seconds }) => {
      internet.reply(orgUrl, { status, headers });
      const retryAt = new Date(noon + seconds * 1000);
      const failure = { name: 'GithubRateLimitError', url: orgUrl, status, retryAt };
      expect(await failureOf(setUp({ attempts: 1 }).api.get(orgUrl))).toMatchObject(failure);
    });

    test.each<{ status: number; headers: Record<string, string> }>([
      { status: 403, headers: {} },
      { status: 403, headers: notUsedUp },
      { status: 404, headers: usedUp },
      { status: 401, headers: { 'retry-after': '30' } },
    ])('is not what status $status with $headers means', async ({ status, headers }) => {
      internet.reply(orgUrl, { status, headers }, ok);
      const { api, waits } = setUp({ maxRateLimitWaitMs: 3_600_000 });
      expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: 'GithubStatusError', status });
      expect(waits).toEqual([]);
    });

    test.each([{ options: {} }, { options: { maxRateLimitWaitMs: 29_999 } }])(
      'of 30 s fails at once with $options',
      async ({ options }) => {
        internet.reply(orgUrl, { status: 429, headers: { 'retry-after': '30' } }, ok);
        const { api, waits } = setUp(options);
        expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: 'GithubRateLimitError' });
        expect(asked()).toEqual([orgUrl]);
        expect(waits).toEqual([]);
      },
    );

    test.each<{ status: number; headers: Record<string, string>; waitMs: number }>([
      { status: 429, headers: { 'retry-after': '900' }, waitMs: 900_000 },
      { status: 429, headers: { 'retry-after': date }, waitMs: 300_000 },
      { status: 403, headers: usedUp, waitMs: 900_000 },
      { status: 429, headers: {}, waitMs: 60_000 },
    ])('with $headers is waited for: $waitMs ms, if that is allowed', async ({ status, headers, waitMs }) => {
      internet.reply(orgUrl, { status, headers }, ok);
      const { api, waits } = setUp({ maxRateLimitWaitMs: 900_000 });
      expect(await within(api.get(orgUrl))).toEqual(orgPayload);
      expect(waits).toEqual([waitMs]);
      expect(asked()).toEqual([orgUrl, orgUrl]);
    });

    test('is over at once if its end is in the past', async () => {
      const past = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-5) };
      internet.reply(orgUrl, { status: 403, headers: past }, ok);
      const { api, waits } = setUp();
      expect(await within(api.get(orgUrl))).toEqual(orgPayload);
      expect(waits.filter((ms) => ms !== 0)).toEqual([]);
    });

    test('counts among the attempts', async () => {
      internet.reply(orgUrl, { status: 429, headers: { 'retry-after': '30' } }, { status: 500 }, ok);
      const { api, waits } = setUp({ attempts: 2, maxRateLimitWaitMs: 60_000 });
      expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: 'GithubStatusError', status: 500 });
      expect(waits).toEqual([30_000]);
    });

    test('is the result if it does not end', async () => {
      internet.reply(orgUrl, { status: 429, headers: { 'retry-after': '30' } });
      const { api, waits } = setUp({ attempts: 3, maxRateLimitWaitMs: 60_000 });
      expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: 'GithubRateLimitError', status: 429 });
      expect(asked()).toHaveLength(3);
      expect(waits).toEqual([30_000, 30_000]);
    });

    test('is counted from the clock of the machine without a now', async () => {
      internet.reply(orgUrl, { status: 429, headers: { 'retry-after': '30' } });
      const before = Date.now() + 30_000;
      const outcome = await within(new GithubApi({ fetch: internet.fetch }).get(orgUrl).catch((e: unknown) => e));
      const retryTime = outcome instanceof GithubRateLimitError && outcome.retryAt.getTime();
      const after = Date.now() + 30_000;
      expect(retryTime !== false && before <= retryTime && retryTime <= after).toBe(true);
    });
  });
});

describe('part 5: read every page', () => {
  test('promises a list of something unknown from getAll()', () => {
    expectTypeOf<GithubApi['getAll']>().toBeCallableWith('/orgs/google/repos');
    expectTypeOf<GithubApi['getAll']>().returns.toEqualTypeOf<Promise<unknown[]>>();
  });

  test('gives the items of all pages in their order', async () => {
    replyInPages();
    expect(await within(setUp().api.getAll(orgPayload.repos_url))).toEqual(reposPayload);
    expect(asked()).toEqual([firstPage, page2, page3]);
  });

  test('gives one page, or an empty one, if there is no more', async () => {
    internet.reply('https://api.github.com/one?per_page=100', { json: [1] });
    internet.reply('https://api.github.com/none?per_page=100', { json: [] });
    const { api } = setUp();
    expect(await within(api.getAll('/one'))).toEqual([1]);
    expect(await within(api.getAll('/none'))).toEqual([]);
    expect(asked()).toHaveLength(2);
  });

  test('adds the size of the page to a query that is there', async () => {
    for (const query of ['type=public&per_page=100', 'per_page=100&type=public']) {
      internet.reply(`${orgPayload.repos_url}?${query}`, { json: [1] });
    }
    expect(await within(setUp().api.getAll(`${orgPayload.repos_url}?type=public`))).toEqual([1]);
  });

  test('leaves the size of the page as it is, if the address names one', async () => {
    const address = `${orgPayload.repos_url}?per_page=2`;
    internet.reply(address, { json: [1, 2] });
    expect(await within(setUp().api.getAll(address))).toEqual([1, 2]);
    expect(asked()).toEqual([address]);
  });

  test.each([
    { link: `<${page3}>; rel="last", <${page2}>; rel="next"` },
    { link: `<${page2}>; rel="next", <${page3}>; rel="last"` },
    { link: `<${firstPage}>; rel="prev",<${page2}>; rel="next",<${firstPage}>; rel="first"` },
  ])('finds the next page in $link', async ({ link }) => {
    internet.reply(firstPage, { json: [1], headers: { link } });
    internet.reply(page2, { json: [2] });
    internet.reply(page3, { json: [3] });
    expect(await within(setUp().api.getAll(firstPage))).toEqual([1, 2]);
  });

  test('asks for the next page as it is written, with commas, semicolons and without a size', async () => {
    const next = 'https://api.github.com/repos?fields=name,license;key&page=2';
    internet.reply(firstPage, { json: [1], headers: { link: `<${firstPage}>; rel="first", <${next}>; rel="next"` } });
    internet.reply(next, { json: [2] });
    expect(await within(setUp().api.getAll(firstPage))).toEqual([1, 2]);
    expect(asked()).toEqual([firstPage, next]);
  });

  test('counts a next page without a host from the page it came with', async () => {
    const first = `${elsewhere}?per_page=100`;
    internet.reply(first, { json: [1], headers: { link: '<?page=2>; rel="next"' } });
    internet.reply(`${elsewhere}?page=2`, { json: [2] });
    expect(await within(setUp().api.getAll(elsewhere))).toEqual([1, 2]);
  });

  test('takes a redirect on the way', async () => {
    internet.reply(firstPage, { status: 301, headers: { location: `${moved}/repos?per_page=100` } });
    internet.reply(`${moved}/repos?per_page=100`, { json: [1], headers: { link: `<${page2}>; rel="next"` } });
    internet.reply(page2, { json: [2] });
    expect(await within(setUp().api.getAll(orgPayload.repos_url))).toEqual([1, 2]);
  });

  test.each([{ json: { message: 'no list' } }, { json: 'a text' }, { json: null }])(
    'rejects with a GithubAnswerError for the page $json, which is no list',
    async ({ json }) => {
      internet.reply(firstPage, { json: [1], headers: { link: `<${page2}>; rel="next"` } });
      internet.reply(page2, { json });
      const failure = { name: 'GithubAnswerError' };
      expect(await failureOf(setUp().api.getAll(firstPage))).toMatchObject(failure);
    },
  );

  test('rejects if one page fails', async () => {
    replyInPages();
    internet.reply(page2, { status: 404 });
    const failure = { name: 'GithubStatusError', status: 404, url: page2 };
    expect(await failureOf(setUp().api.getAll(orgPayload.repos_url))).toMatchObject(failure);
  });

  test('reads as many pages as maxPages says', async () => {
    replyInPages();
    expect(await within(setUp({ maxPages: 3 }).api.getAll(orgPayload.repos_url))).toEqual(reposPayload);
  });

  test('rejects with a GithubAnswerError if there is one page more, and does not ask for it', async () => {
    replyInPages();
    const failure = { name: 'GithubAnswerError' };
    expect(await failureOf(setUp({ maxPages: 2 }).api.getAll(orgPayload.repos_url))).toMatchObject(failure);
    expect(asked()).toEqual([firstPage, page2]);
  });

  test('reads 100 pages at most without options', async () => {
    let pages = 0;
    const fetch = (): Promise<Response> => {
      pages += 1;
      const link = `<https://api.github.com/list?page=${pages + 1}>; rel="next"`;
      return Promise.resolve(Response.json([pages], pages < 110 ? { headers: { link } } : {}));
    };
    expect(await failureOf(setUp({ fetch }).api.getAll('/list'))).toMatchObject({ name: 'GithubAnswerError' });
    expect(pages).toBe(100);
  });
});

describe('part 6: do not ask for what you have', () => {
  const tagged = (etag: string, reply: Reply = ok): Reply => ({ ...reply, headers: { ...reply.headers, etag } });

  test('asks with the etag, and gives what it kept if that holds', async () => {
    internet.reply(orgUrl, tagged('W/"one"'));
    const { api } = setUp();
    const values = [
      await within(api.get(orgUrl)),
      await within(api.get(orgUrl)),
      await within(api.get('/orgs/google')),
    ];
    expect(values).toEqual([orgPayload, orgPayload, orgPayload]);
    expect(sent('if-none-match')).toEqual([null, 'W/"one"', 'W/"one"']);
  });

  test('gives and keeps what is new if that does not hold', async () => {
    const other = { ...orgPayload, login: 'alphabet' };
    internet.reply(orgUrl, tagged('"one"'), tagged('"two"', { json: other }));
    const { api } = setUp();
    const values = [await within(api.get(orgUrl)), await within(api.get(orgUrl)), await within(api.get(orgUrl))];
    expect(values).toEqual([orgPayload, other, other]);
    expect(sent('if-none-match')).toEqual([null, '"one"', '"two"']);
  });

  test('keeps for each address what came from there', async () => {
    internet.reply(orgUrl, tagged('"one"'));
    internet.reply(moved, tagged('"two"', { json: [2] }));
    const { api } = setUp();
    await within(api.get(orgUrl));
    await within(api.get(moved));
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(await within(api.get(moved))).toEqual([2]);
    expect(sent('if-none-match')).toEqual([null, null, '"one"', '"two"']);
  });

  test('keeps nothing for another api', async () => {
    internet.reply(orgUrl, tagged('"one"'));
    await within(setUp().api.get(orgUrl));
    await within(setUp().api.get(orgUrl));
    expect(sent('if-none-match')).toEqual([null, null]);
  });

  test('asks as before if there was no etag', async () => {
    internet.reply(orgUrl, ok);
    const { api } = setUp();
    await within(api.get(orgUrl));
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(sent('if-none-match')).toEqual([null, null]);
  });

  test('gives all pages again, though status 304 has no link header', async () => {
    const { api } = setUp();
    internet.reply(firstPage, tagged('"a"', { json: [1], headers: { link: `<${page2}>; rel="next"` } }));
    internet.reply(page2, tagged('"b"', { json: [2], headers: { link: `<${page3}>; rel="next"` } }));
    internet.reply(page3, tagged('"c"', { json: [3] }));
    const first = await within(api.getAll(orgPayload.repos_url));
    const second = await within(api.getAll(orgPayload.repos_url));
    expect([first, second]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(sent('if-none-match')).toEqual([null, null, null, '"a"', '"b"', '"c"']);
  });

  test('gives each caller a value of their own', async () => {
    internet.reply(orgUrl, tagged('"one"'));
    const { api } = setUp();
    for (let round = 0; round < 3; round++) {
      const value = await within(api.get(orgUrl));
      expect(value).toEqual(orgPayload);
      (value as { login: string }).login = 'changed';
    }
  });

  test.each<{ what: string; reply: Reply }>([
    { what: 'is no JSON', reply: { text: 'Oops' } },
    { what: 'is no success', reply: { status: 404 } },
  ])('does not keep an answer that $what', async ({ reply }) => {
    internet.reply(orgUrl, tagged('"one"', reply), tagged('"one"'));
    const { api } = setUp();
    expect(await failureOf(api.get(orgUrl))).toMatchObject({ name: expect.stringMatching(/^Github/) as unknown });
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(sent('if-none-match')).toEqual([null, null]);
  });

  test('takes status 304 to another request for no success', async () => {
    internet.reply(orgUrl, { status: 304 });
    expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject({ name: 'GithubStatusError', status: 304 });
  });

  test('renews the quota with status 304, too', async () => {
    const reset = String(noon / 1000);
    internet.reply(
      orgUrl,
      tagged('"one"', { ...ok, headers: { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': reset } }),
      tagged('"one"', { ...ok, headers: { 'x-ratelimit-remaining': '8', 'x-ratelimit-reset': reset } }),
    );
    const { api } = setUp();
    await within(api.get(orgUrl));
    await within(api.get(orgUrl));
    expect(api.quota).toEqual({ remaining: 8, resetAt: new Date(noon) });
  });
});

describe('part 7: the organization', () => {
  function setUpClient() {
    internet.reply(orgUrl, ok);
    replyInPages();
    return new GithubOrgClient('google', setUp().api);
  }

  test('takes a name and an api, or a name alone', () => {
    expectTypeOf(GithubOrgClient).toBeConstructibleWith('google');
    expectTypeOf(GithubOrgClient).toBeConstructibleWith('google', new GithubApi());
  });

  test('promises an organization, an address, repositories and names', () => {
    expectTypeOf<GithubOrgClient['org']>().toEqualTypeOf<Promise<Organization>>();
    expectTypeOf<GithubOrgClient['publicReposUrl']>().toEqualTypeOf<Promise<string>>();
    expectTypeOf<GithubOrgClient['reposPayload']>().toEqualTypeOf<Promise<Repository[]>>();
    expectTypeOf<GithubOrgClient['publicRepos']>().toBeCallableWith('mit');
    expectTypeOf<GithubOrgClient['publicRepos']>().returns.toEqualTypeOf<Promise<string[]>>();
  });

  test('gives a boolean from hasLicense()', () => {
    expectTypeOf(GithubOrgClient.hasLicense).parameters.toEqualTypeOf<[Pick<Repository, 'license'>, string]>();
    expectTypeOf(GithubOrgClient.hasLicense).returns.toEqualTypeOf<boolean>();
  });

  test('asks for the organization, and once', async () => {
    const client = setUpClient();
    expect(await within(client.org)).toEqual(orgPayload);
    expect(await within(client.org)).toEqual(orgPayload);
    expect(asked()).toEqual([orgUrl]);
  });

  test.each([{ name: 'abc' }, { name: 'My-Org' }, { name: 'a_1' }])('asks for $name by its name', async ({ name }) => {
    const url = `https://api.github.com/orgs/${name}`;
    internet.reply(url, { json: { ...orgPayload, login: name } });
    expect(await within(new GithubOrgClient(name, setUp().api).org)).toMatchObject({ login: name });
    expect(asked()).toEqual([url]);
  });

  test.each(['', '..', 'a/b', 'a b', 'a?b', '#a', 'é', 'google\n'].map((name) => ({ name })))(
    'refuses the name "$name"',
    ({ name }) => {
      const { api } = setUp();
      const make = () => new GithubOrgClient(name, api);
      expect(make).toThrow(TypeError);
      expect(make).toThrow(name);
    },
  );

  test('knows where the list of repositories is', async () => {
    expect(await within(setUpClient().publicReposUrl)).toBe(orgPayload.repos_url);
  });

  test('gives the repositories of all pages, and asks for them once', async () => {
    const client = setUpClient();
    expect(await within(client.reposPayload)).toEqual(reposPayload);
    expect(await within(client.reposPayload)).toEqual(reposPayload);
    expect(asked()).toEqual([orgUrl, firstPage, page2, page3]);
  });

  test('asks once for many who read at a time', async () => {
    const client = setUpClient();
    const all = Promise.all([client.org, client.reposPayload, client.publicRepos(), client.publicRepos('other')]);
    await within(all);
    expect(asked()).toEqual([orgUrl, firstPage, page2, page3]);
  });

  test('asks where the organization says, not where it might be', async () => {
    const client = setUpClient();
    const reposUrl = 'https://api.github.com/organizations/1342004/repos';
    internet.reply(orgUrl, { json: { ...orgPayload, repos_url: reposUrl } });
    internet.reply(`${reposUrl}?per_page=100`, { json: [{ name: 'one', license: null }] });
    expect(await within(client.publicReposUrl)).toBe(reposUrl);
    expect(await within(client.publicRepos())).toEqual(['one']);
  });

  test('lists the names of all repositories in their order', async () => {
    expect(await within(setUpClient().publicRepos())).toEqual(expectedRepos);
  });

  test.each([
    { license: 'apache-2.0', names: [...apache2Repos] },
    { license: 'bsl-1.0', names: ['cpp-netlib'] },
    { license: 'XLICENSE', names: [] },
  ])('lists the names of those with the license $license', async ({ license, names }) => {
    expect(await within(setUpClient().publicRepos(license))).toEqual(names);
  });

  test('refuses an empty license', async () => {
    await expect(within(setUpClient().publicRepos(''))).rejects.toThrow(TypeError);
    expect(() => GithubOrgClient.hasLicense({}, '')).toThrow(TypeError);
  });

  test.each<{ repo: Pick<Repository, 'license'>; has: boolean }>([
    { repo: { license: { key: 'mit' } }, has: true },
    { repo: { license: { key: 'mit-0' } }, has: false },
    { repo: { license: null }, has: false },
    { repo: {}, has: false },
  ])('says $has when asked whether $repo has the license mit', ({ repo, has }) => {
    expect(GithubOrgClient.hasLicense(repo, 'mit')).toBe(has);
  });

  test('asks again for an organization after a failure', async () => {
    const client = setUpClient();
    internet.reply(orgUrl, { status: 404 }, ok);
    expect(await failureOf(client.org)).toMatchObject({ name: 'GithubStatusError', status: 404 });
    expect(await within(client.org)).toEqual(orgPayload);
  });

  test('asks again for repositories after a failure, but not for the organization', async () => {
    const client = setUpClient();
    internet.reply(page3, { status: 404 }, { json: reposPayload.slice(8) });
    expect(await failureOf(client.reposPayload)).toMatchObject({ name: 'GithubStatusError', status: 404 });
    expect(await within(client.reposPayload)).toEqual(reposPayload);
    expect(asked()).toEqual([orgUrl, firstPage, page2, page3, firstPage, page2, page3]);
  });

  test('asks for repositories again after the organization failed', async () => {
    const client = setUpClient();
    internet.reply(orgUrl, { status: 404 }, ok);
    expect(await failureOf(client.publicRepos())).toMatchObject({ name: 'GithubStatusError', status: 404 });
    expect(await within(client.publicRepos())).toEqual(expectedRepos);
  });

  test('makes an api by itself if it is given none', async () => {
    internet.reply(orgUrl, ok);
    vi.stubGlobal('fetch', internet.fetch);
    setTokenVariable('ghp_variable');
    expect(await within(new GithubOrgClient('google').org)).toEqual(orgPayload);
    expect(sent('authorization')).toEqual(['Bearer ghp_variable']);
  });

  test('shares what an api has kept with another client', async () => {
    const { api } = setUp();
    internet.reply(orgUrl, { ...ok, headers: { etag: '"one"' } });
    await within(new GithubOrgClient('google', api).org);
    expect(await within(new GithubOrgClient('google', api).org)).toEqual(orgPayload);
    expect(sent('if-none-match')).toEqual([null, '"one"']);
  });
});

describe('all parts over real HTTP', () => {
  let served: ServedInternet;

  beforeEach(async () => {
    served = await serveInternet();
    internet = served;
  });

  afterEach(() => served.close());

  test('asks with its headers, and gives what the JSON says', async () => {
    internet.reply(orgUrl, ok);
    expect(await within(setUp({ token: 'ghp_secret' }).api.get(orgUrl))).toEqual(orgPayload);
    expect(asked()).toEqual([orgUrl]);
    expect(sent('accept')).toEqual(['application/vnd.github+json']);
    expect(sent('authorization')).toEqual(['Bearer ghp_secret']);
  });

  test('reads the nine repositories from three pages', async () => {
    internet.reply(orgUrl, ok);
    replyInPages();
    const client = new GithubOrgClient('google', setUp().api);
    expect(await within(client.publicRepos())).toEqual(expectedRepos);
    expect(await within(client.publicRepos('apache-2.0'))).toEqual(apache2Repos);
    expect(asked()).toEqual([orgUrl, firstPage, page2, page3]);
  });

  test('uses what it kept at status 304', async () => {
    internet.reply(orgUrl, { ...ok, headers: { etag: 'W/"one"' } });
    const { api } = setUp();
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(sent('if-none-match')).toEqual([null, 'W/"one"']);
  });

  test('fails at status 403 with a quota that is used up', async () => {
    const reset = String(noon / 1000 + 900);
    internet.reply(orgUrl, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } });
    const { api, waits } = setUp();
    const failure = { name: 'GithubRateLimitError', status: 403, retryAt: new Date(noon + 900_000) };
    expect(await failureOf(api.get(orgUrl))).toMatchObject(failure);
    expect(api.quota).toEqual({ remaining: 0, resetAt: new Date(noon + 900_000) });
    expect(waits).toEqual([]);
  });

  test('waits at status 429 as long as retry-after says, in seconds and as a date', async () => {
    internet.reply(
      orgUrl,
      { status: 429, headers: { 'retry-after': '30' } },
      { status: 429, headers: { 'retry-after': 'Sun, 01 Mar 2026 12:01:15 GMT' } },
      ok,
    );
    const { api, waits } = setUp({ maxRateLimitWaitMs: 60_000 });
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(waits).toEqual([30_000, 45_000]);
  });

  test('tries again after status 500 and after broken connections', async () => {
    internet.reply(
      orgUrl,
      { status: 500, text: 'Out of order' },
      { fault: 'hangs up' },
      { ...ok, fault: 'hangs up in the middle' },
      ok,
    );
    const { api, waits } = setUp({ baseDelayMs: 1000 });
    expect(await within(api.get(orgUrl))).toEqual(orgPayload);
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test('rejects for a body that is no JSON', async () => {
    internet.reply(orgUrl, { text: '<html>' });
    const failure = { name: 'GithubAnswerError', cause: 'SyntaxError' };
    expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject(failure);
  });

  test.each([{ fault: 'falls silent' }, { fault: 'falls silent in the middle' }] as const)(
    'breaks off a connection that $fault',
    async ({ fault }) => {
      internet.reply(orgUrl, { ...ok, fault });
      holdTime();
      let begun = 0;
      const fetch: typeof globalThis.fetch = async (...request) => {
        const response = await internet.fetch(...request);
        begun += 1;
        return response;
      };
      const answer = setUp({ attempts: 1, timeoutMs: 300, fetch }).api.get(orgUrl);
      answer.catch(() => undefined);
      await until(() => (fault === 'falls silent' ? internet.requests.length : begun) > 0);
      const openBefore = await isOpen(answer);
      await vi.advanceTimersByTimeAsync(300);
      expect(await failureOf(answer)).toMatchObject({ name: 'GithubTimeoutError' });
      await until(() => served.brokenOff > 0);
      expect({ openBefore, brokenOff: served.brokenOff }).toEqual({ openBefore: true, brokenOff: 1 });
    },
  );

  test('refuses a redirect to http', async () => {
    const location = 'http://api.github.com/organizations/1342004';
    internet.reply(orgUrl, { status: 302, headers: { location } });
    internet.reply(location, ok);
    expect(await failureOf(setUp().api.get(orgUrl))).toMatchObject({ name: 'GithubAddressError', url: location });
    expect(asked()).toEqual([orgUrl]);
  });

  test('leaves the token behind on the way to another host', async () => {
    internet.reply(orgUrl, { status: 302, headers: { location: elsewhere } });
    internet.reply(elsewhere, ok);
    expect(await within(setUp({ token: 'ghp_secret' }).api.get(orgUrl))).toEqual(orgPayload);
    expect(asked()).toEqual([orgUrl, elsewhere]);
    expect(sent('authorization')).toEqual(['Bearer ghp_secret', null]);
  });
});
