/** Functions that wrap functions, each with one concern, and recursion in place of loops. The time limit is a `setTimeout` with an `AbortController`, a request is a `Request`, and values are kept parsed and handed out as copies. */
import { env } from 'node:process';

export class GithubError extends Error {
  override name = 'GithubError';
  readonly url: string;

  constructor(url: string, problem: string, options?: ErrorOptions) {
    super(`Cannot get ${url}: ${problem}`, options);
    this.url = url;
  }
}

export class GithubAddressError extends GithubError {
  override name = 'GithubAddressError';
}

export class GithubNetworkError extends GithubError {
  override name = 'GithubNetworkError';
}

export class GithubTimeoutError extends GithubError {
  override name = 'GithubTimeoutError';
}

export class GithubAnswerError extends GithubError {
  override name = 'GithubAnswerError';
}

export class GithubStatusError extends GithubError {
  override name = 'GithubStatusError';
  readonly status: number;

  constructor(url: string, status: number, problem: string = `the server answered ${status}`) {
    super(url, problem);
    this.status = status;
  }
}

export class GithubRateLimitError extends GithubStatusError {
  override name = 'GithubRateLimitError';
  readonly retryAt: Date;

  constructor(url: string, status: number, retryAt: Date) {
    super(url, status, `the server answered ${status}, because the rate limit is reached`);
    this.retryAt = retryAt;
  }
}

export interface GithubQuota {
  readonly remaining: number;
  readonly resetAt: Date;
}

export interface GithubApiOptions {
  token?: string;
  timeoutMs?: number;
  attempts?: number;
  baseDelayMs?: number;
  maxDelayMs?: number;
  maxRateLimitWaitMs?: number;
  maxPages?: number;
  fetch?: typeof globalThis.fetch;
  sleep?: (ms: number) => Promise<void>;
  random?: () => number;
  now?: () => number;
}

export interface Organization {
  readonly login: string;
  readonly repos_url: string;
}

export interface Repository {
  readonly name: string;
  readonly license?: { readonly key: string } | null;
}

const root = 'https://api.github.com';

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

interface Reading {
  readonly url: string;
  readonly link: string;
  readonly value: unknown;
}

type Settings = Required<Omit<GithubApiOptions, 'token'>>;
type Ask = (url: string, etag?: string) => Promise<Answer>;

export class GithubApi {
  readonly get: (address: string) => Promise<unknown>;
  readonly getAll: (address: string) => Promise<unknown[]>;
  readonly #readQuota: () => GithubQuota | undefined;

  constructor({ token = env.GITHUB_TOKEN ?? '', ...options }: GithubApiOptions = {}) {
    if (token !== '' && !/^[\x21-\x7e]+$/.test(token)) throw new TypeError('The token has a character that none has');
    const settings: Settings = {
      timeoutMs: 1e4,
      attempts: 5,
      baseDelayMs: 250,
      maxDelayMs: 1e4,
      maxRateLimitWaitMs: 0,
      maxPages: 100,
      fetch: (...request) => globalThis.fetch(...request),
      sleep: async (ms) => {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        setTimeout(resolve, ms, undefined);
        await promise;
      },
      random: () => Math.random(),
      now: () => Date.now(),
      ...options,
    };
    let quota: GithubQuota | undefined;
    const ask = asker(settings, token);
    const askAndNote: Ask = (url, etag) =>
      ask(url, etag).then((answer) => {
        quota = quotaIn(answer.headers) ?? quota;
        return answer;
      });
    const load = reader(repeater(settings, judge(settings, askAndNote)));

    const readOn = async (url: string, left: number): Promise<unknown[]> => {
      if (left === 0) throw new GithubAnswerError(url, 'too many pages');
      const reading = await load(url);
      if (!(reading.value instanceof Array)) throw new GithubAnswerError(url, 'no list');
      const [, next] = /<([^<>]+)>\s*;\s*rel="next"/.exec(reading.link) ?? [];
      const rest = next === undefined ? [] : await readOn(safe(next, reading.url), left - 1);
      return [...(reading.value as unknown[]), ...rest];
    };
    this.#readQuota = () => quota;
    this.get = async (address) => (await load(safe(address, root))).value;
    this.getAll = async (address) => {
      const url = new URL(safe(address, root));
      if (!/[?&]per_page=/.test(url.search)) url.search += `${url.search === '' ? '?' : '&'}per_page=100`;
      return readOn(url.href, settings.maxPages);
    };
  }

  get quota(): GithubQuota | undefined {
    return this.#readQuota();
  }
}

function safe(address: string, from: string): string {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch (cause) {
    throw new GithubAddressError(address, 'no address', { cause });
  }
  if (!url.href.startsWith('https:')) throw new GithubAddressError(address, 'no https');
  return url.href;
}

/** One request under one time limit. */
function asker({ fetch, timeoutMs }: Settings, token: string): Ask {
  return async (url, etag) => {
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort(new GithubTimeoutError(url, 'too late', { cause: `${timeoutMs} ms are over` }));
    }, timeoutMs);
    const request = new Request(url, { redirect: 'manual', signal: limit.signal });
    request.headers.set('Accept', 'application/vnd.github+json');
    request.headers.set('X-GitHub-Api-Version', '2022-11-28');
    if (token !== '' && new URL(url).origin === root) request.headers.set('Authorization', `Bearer ${token}`);
    if (etag !== undefined) request.headers.set('If-None-Match', etag);
    return Promise.try(fetch, request)
      .then(async (response) => {
        const { status, headers } = response;
        return { url, status, headers, body: await response.text() };
      })
      .catch((cause: unknown) => {
        if (cause instanceof GithubTimeoutError) throw cause;
        throw new GithubNetworkError(url, 'no connection', { cause });
      })
      .finally(() => {
        clearTimeout(timer);
      });
  };
}

/** Rejects for what is no success, no redirect and not unchanged. */
function judge({ now }: Settings, ask: Ask): Ask {
  return async (url, etag) => {
    const answer = await ask(url, etag);
    const { status, headers } = answer;
    if (Math.floor(status / 100) === 2 || isRedirect(answer) || (status === 304 && etag !== undefined)) return answer;
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    const isLimit = status === 429 || (status === 403 && (isUsedUp || headers.has('retry-after')));
    if (!isLimit) throw new GithubStatusError(url, status);
    const asked = headers.get('retry-after') ?? '';
    const inSeconds = /^[0-9]+$/.test(asked) ? now() + parseInt(asked, 10) * 1000 : undefined;
    const date = new Date(inSeconds ?? asked);
    const reset = isUsedUp ? quotaIn(headers)?.resetAt : undefined;
    const retryAt = isNaN(date.getTime()) ? (reset ?? new Date(now() + 60_000)) : date;
    throw new GithubRateLimitError(url, status, retryAt);
  };
}

function repeater(
  { attempts, baseDelayMs, maxDelayMs, maxRateLimitWaitMs, sleep, random, now }: Settings,
  ask: Ask,
): Ask {
  const tryFrom = (attempt: number, url: string, etag: string | undefined): Promise<Answer> =>
    ask(url, etag).catch(async (failure: unknown) => {
      if (attempt === attempts) throw failure;
      if (failure instanceof GithubRateLimitError) {
        const ms = failure.retryAt.getTime() - now();
        if (ms > maxRateLimitWaitMs) throw failure;
        await sleep(ms < 0 ? 0 : ms);
      } else if (!(failure instanceof GithubStatusError) || failure.status >= 500) {
        await sleep(Math.min(maxDelayMs, baseDelayMs * Math.pow(2, attempt - 1)) * random());
      } else throw failure;
      return tryFrom(attempt + 1, url, etag);
    });
  return (url, etag) => tryFrom(1, url, etag);
}

/** Goes where redirects lead, reads, and keeps what it has read. */
function reader(ask: Ask): (url: string) => Promise<Reading> {
  const kept = new Map<string, { etag: string; reading: Reading }>();
  const read = async (url: string, redirectsLeft: number): Promise<Reading> => {
    const old = kept.get(url);
    const answer = await ask(url, old?.etag);
    if (isRedirect(answer)) {
      if (redirectsLeft === 0) throw new GithubAnswerError(url, 'redirects without end');
      return read(safe(answer.headers.get('location') ?? '', url), redirectsLeft - 1);
    }
    if (old !== undefined && answer.status === 304) return structuredClone(old.reading);
    const reading: Reading = { url, link: answer.headers.get('link') ?? '', value: parse(answer) };
    const etag = answer.headers.get('etag');
    if (etag !== null) kept.set(url, { etag, reading: structuredClone(reading) });
    return reading;
  };
  return (url) => read(url, 5);
}

function parse({ url, body }: Answer): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new GithubAnswerError(url, 'no JSON', { cause });
  }
}

function isRedirect({ status, headers }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.has('location');
}

function quotaIn(headers: Headers): GithubQuota | undefined {
  const remaining = headers.get('x-ratelimit-remaining');
  const reset = headers.get('x-ratelimit-reset');
  if (remaining === null || reset === null) return undefined;
  return { remaining: parseInt(remaining, 10), resetAt: new Date(parseInt(reset, 10) * 1000) };
}

export class GithubOrgClient {
  readonly #api: GithubApi;
  readonly #path: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(orgName: string, api?: GithubApi) {
    if (!/^[A-Za-z0-9_-]+$/.test(orgName)) throw new TypeError(`Not a name: ${orgName}`);
    this.#path = `/orgs/${orgName}`;
    this.#api = api ?? new GithubApi();
  }

  get org(): Promise<Organization> {
    return this.#keep('org', () => this.#api.get(this.#path) as Promise<Organization>);
  }

  get publicReposUrl(): Promise<string> {
    return this.#keep('url', async () => (await this.org).repos_url);
  }

  get reposPayload(): Promise<Repository[]> {
    return this.#keep('repos', async () => (await this.#api.getAll(await this.publicReposUrl)) as Repository[]);
  }

  publicRepos(license?: string): Promise<string[]> {
    return this.reposPayload.then((repos) =>
      repos.flatMap((repo) => (license === undefined || GithubOrgClient.hasLicense(repo, license) ? [repo.name] : [])),
    );
  }

  static hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (!licenseKey) throw new TypeError('A license has a key');
    return repo.license?.key === licenseKey;
  }

  #keep<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const asked = ask();
    this.#kept.set(name, asked);
    asked.catch(() => this.#kept.delete(name));
    return asked;
  }
}
