const apiOrigin = 'https://api.github.com';
const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];
const maxRedirects = 5;

/** Thrown when GitHub could not be asked, or when its answer is no use; the subclasses say why. */
export class GithubError extends Error {
  override name = 'GithubError';
  /** The address that was asked, or refused. */
  readonly url: string;

  /**
   * @param url - The address that was asked, or refused.
   * @param problem - What prevented it, to go on with the sentence.
   * @param options - With the `cause`, if there is one.
   */
  constructor(url: string, problem: string, options?: ErrorOptions) {
    super(`Cannot get ${url}: ${problem}`, options);
    this.url = url;
  }
}

/** Thrown when an address is not one of https; nothing was sent to it. */
export class GithubAddressError extends GithubError {
  override name = 'GithubAddressError';
}

/** Thrown when no answer came, or only a part of it; `cause` is what was thrown. */
export class GithubNetworkError extends GithubError {
  override name = 'GithubNetworkError';
}

/** Thrown when the whole answer did not come in time. */
export class GithubTimeoutError extends GithubError {
  override name = 'GithubTimeoutError';
}

/** Thrown when the answer cannot be used: it is no JSON, no list, or leads on and on. */
export class GithubAnswerError extends GithubError {
  override name = 'GithubAnswerError';
}

/** Thrown when the status of the answer is no success. */
export class GithubStatusError extends GithubError {
  override name = 'GithubStatusError';
  /** Such as 404. */
  readonly status: number;

  /**
   * @param url - The address that was asked.
   * @param status - What the server answered.
   * @param problem - What prevented it, to go on with the sentence.
   */
  constructor(url: string, status: number, problem: string = `the server answered ${status}`) {
    super(url, problem);
    this.status = status;
  }
}

/** Thrown when GitHub has had enough requests for now. */
export class GithubRateLimitError extends GithubStatusError {
  override name = 'GithubRateLimitError';
  /** When it may be asked again. */
  readonly retryAt: Date;

  /**
   * @param url - The address that was asked.
   * @param status - What the server answered: 403 or 429.
   * @param retryAt - When it may be asked again.
   */
  constructor(url: string, status: number, retryAt: Date) {
    super(url, status, `the server answered ${status}, because the rate limit is reached`);
    this.retryAt = retryAt;
  }
}

/** How many requests GitHub allows, as it said last. */
export interface GithubQuota {
  /** So many more until `resetAt`. */
  readonly remaining: number;
  /** When it begins anew. */
  readonly resetAt: Date;
}

/** How to ask, and what the client needs of the world around it. */
export interface GithubApiOptions {
  /** Proves to GitHub who asks; empty for nobody. The environment variable `GITHUB_TOKEN`, unless you say otherwise. */
  token?: string;
  /** How long an answer may take, its body included, in milliseconds. 10,000, unless you say otherwise. */
  timeoutMs?: number;
  /** How many requests are made for an address at most; a whole number, 1 or more. 5, unless you say otherwise. */
  attempts?: number;
  /** The first wait between two attempts stays below this, and the bound doubles each time. 250, unless you say otherwise. */
  baseDelayMs?: number;
  /** The bound stops growing here. 10,000, unless you say otherwise. */
  maxDelayMs?: number;
  /** How long to wait for the end of a rate limit at most, rather than fail. 0, unless you say otherwise. */
  maxRateLimitWaitMs?: number;
  /** How many pages a list may have; a whole number, 1 or more. 100, unless you say otherwise. */
  maxPages?: number;
  /** Sends one request. The global `fetch`, unless you say otherwise; in a test one that leads to a server on loopback. */
  fetch?: typeof globalThis.fetch;
  /** Waits so many milliseconds. The timer does, unless you say otherwise. */
  sleep?: (ms: number) => Promise<void>;
  /** Draws a number from 0 up to 1. `Math.random`, unless you say otherwise. */
  random?: () => number;
  /** Tells the time in milliseconds since 1970. `Date.now`, unless you say otherwise. */
  now?: () => number;
}

/** What is used of an answer. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An answer that has been read, and where it came from. */
interface Page {
  readonly url: URL;
  readonly answer: Answer;
  readonly value: unknown;
}

/**
 * Asks GitHub's API over HTTPS: with a token that nobody else gets, with retries that spare the server, and within the quota.
 *
 * What it keeps, it keeps for its own lifetime: the newest answer with an `etag` of each address.
 *
 * @example
 * const api = new GithubApi({ maxRateLimitWaitMs: 60_000 });
 * await api.getAll('/orgs/google/repos'); // a list of all repositories, from as many pages as there are
 */
export class GithubApi {
  readonly #token: string;
  readonly #options: Required<Omit<GithubApiOptions, 'token'>>;
  readonly #kept = new Map<string, { readonly etag: string; readonly answer: Answer }>();
  #quota: GithubQuota | undefined;

  /**
   * @param options - How to ask; all of it may be left out.
   * @throws {TypeError} If the token has a character that no token has: a space, a line break, anything beyond ASCII.
   */
  constructor({ token = process.env.GITHUB_TOKEN ?? '', ...options }: GithubApiOptions = {}) {
    // The error of fetch for such a header would show the token.
    if (/[^!-~]/.test(token)) {
      throw new TypeError('Cannot use the token: it has a space, a line break or another character that no token has');
    }
    this.#token = token;
    this.#options = {
      timeoutMs: 10_000,
      attempts: 5,
      baseDelayMs: 250,
      maxDelayMs: 10_000,
      maxRateLimitWaitMs: 0,
      maxPages: 100,
      fetch: globalThis.fetch,
      sleep: sleepOnTimer,
      random: Math.random,
      now: Date.now,
      ...options,
    };
  }

  /**
   * Tells how many requests are left.
   *
   * @returns What the last answer that named a quota said; undefined before the first one.
   */
  get quota(): GithubQuota | undefined {
    return this.#quota;
  }

  /**
   * Asks for what is at one address.
   *
   * @param address - Such as `/orgs/google`, or a whole address that begins with `https://`.
   * @returns What the JSON says. Rejects with a `GithubError` of one kind or another.
   * @example
   * await api.get('/orgs/google'); // { login: 'google', … }
   */
  async get(address: string): Promise<unknown> {
    const { value } = await this.#load(safeUrl(address));
    return value;
  }

  /**
   * Asks for all pages of a list, one after the other.
   *
   * @param address - Where the first page is.
   * @returns The items of all pages, in their order. Rejects with a `GithubError`; there is no half a list.
   * @example
   * await api.getAll('/orgs/google/repos'); // [{ name: 'episodes.dart', … }, …]
   */
  async getAll(address: string): Promise<unknown[]> {
    const { maxPages } = this.#options;
    const items: unknown[] = [];
    let next: URL | undefined = withPageSize(safeUrl(address));
    for (let pages = 0; next !== undefined; pages++) {
      if (pages === maxPages) throw new GithubAnswerError(next.href, `the list has more than ${maxPages} pages`);
      const page = await this.#load(next);
      if (!Array.isArray(page.value)) throw new GithubAnswerError(next.href, 'the page is no list');
      items.push(...(page.value as unknown[]));
      next = nextUrl(page);
    }
    return items;
  }

  /** Asks, goes where a redirect leads, and reads the JSON. */
  async #load(first: URL): Promise<Page> {
    let url = first;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const answer = await this.#ask(url);
      const location = locationOf(answer);
      if (location === null) return this.#read(url, answer);
      url = safeUrl(location, url);
    }
    throw new GithubAnswerError(first.href, `there are more than ${maxRedirects} redirects`);
  }

  /** Reads the JSON anew each time: what a caller does to a value does not reach the kept answer. */
  #read(url: URL, answer: Answer): Page {
    const value = parseJson(url, answer.text);
    // Only now: an answer that cannot be read must not be kept, or it would come back with every 304.
    const etag = answer.headers.get('etag');
    if (etag !== null) this.#kept.set(url.href, { etag, answer });
    return { url, answer, value };
  }

  /** Asks until there is an answer, as often and as slowly as the options say. */
  async #ask(url: URL): Promise<Answer> {
    for (let failures = 1; ; failures++) {
      try {
        return await this.#askOnce(url);
      } catch (failure) {
        const waitMs = this.#waitMsAfter(failure, failures);
        if (waitMs === undefined || failures === this.#options.attempts) throw failure;
        await this.#options.sleep(waitMs);
      }
    }
  }

  /** How long to wait before the next attempt; undefined if there should be none. */
  #waitMsAfter(failure: unknown, failures: number): number | undefined {
    const { random, now, baseDelayMs, maxDelayMs, maxRateLimitWaitMs } = this.#options;
    if (failure instanceof GithubRateLimitError) {
      const waitMs = Math.max(0, failure.retryAt.getTime() - now());
      return waitMs <= maxRateLimitWaitMs ? waitMs : undefined;
    }
    // "Full jitter" of the AWS Architecture Blog, "Exponential Backoff And Jitter".
    return isTransient(failure) ? random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1)) : undefined;
  }

  /** Sends one request; gives an answer that can be read or leads on, also a kept one, and throws for any other. */
  async #askOnce(url: URL): Promise<Answer> {
    const kept = this.#kept.get(url.href);
    const answer = await this.#send(url, this.#headersFor(url, kept?.etag));
    const { status, headers } = answer;
    const quota = quotaOf(headers);
    this.#quota = quota ?? this.#quota;
    if (status === 304 && kept !== undefined) return kept.answer;
    if (status < 300 || locationOf(answer) !== null) return answer;
    if (!isRateLimit(answer)) throw new GithubStatusError(url.href, status);
    throw new GithubRateLimitError(url.href, status, retryTime(headers, quota, this.#options.now()));
  }

  #headersFor(url: URL, etag: string | undefined): Headers {
    const headers = new Headers({ accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' });
    if (this.#token !== '' && url.origin === apiOrigin) headers.set('authorization', `Bearer ${this.#token}`);
    if (etag !== undefined) headers.set('if-none-match', etag);
    return headers;
  }

  async #send(url: URL, headers: Headers): Promise<Answer> {
    const { fetch, timeoutMs } = this.#options;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url.href, { headers, redirect: 'manual', signal });
      // The body is read in any case, or its connection would stay occupied.
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (cause) {
      if (signal.aborted) throw new GithubTimeoutError(url.href, `no answer within ${timeoutMs} ms`, { cause });
      throw new GithubNetworkError(url.href, 'the connection failed', { cause });
    }
  }
}

/** The part of GitHub's answer about an organization that is used here. */
export interface Organization {
  readonly login: string;
  /** Where the list of its repositories is. */
  readonly repos_url: string;
}

/** The part of GitHub's answer about a repository that is used here. */
export interface Repository {
  readonly name: string;
  /** Null when GitHub found no license; such as `{ key: 'apache-2.0' }` otherwise. */
  readonly license?: { readonly key: string } | null;
}

/**
 * Asks GitHub about one organization. What it has learned it does not ask for again; what failed, it does.
 *
 * @example
 * const client = new GithubOrgClient('google');
 * await client.publicRepos('apache-2.0'); // ['dagger', 'kratu', …]
 */
export class GithubOrgClient {
  readonly #org: () => Promise<Organization>;
  readonly #reposPayload: () => Promise<Repository[]>;

  /**
   * @param orgName - The organization's name in addresses, such as `google`.
   * @param api - Asks GitHub. A `GithubApi` with its defaults, unless you say otherwise.
   * @throws {TypeError} If `orgName` is empty or has anything but letters, digits, `-` and `_`.
   */
  constructor(orgName: string, api: GithubApi = new GithubApi()) {
    if (!/^[\w-]+$/.test(orgName)) {
      throw new TypeError(
        `Cannot ask for the organization '${orgName}': a name has letters, digits, - and _, one at least`,
      );
    }
    this.#org = once(async () => (await api.get(`/orgs/${orgName}`)) as Organization);
    this.#reposPayload = once(async () => (await api.getAll(await this.publicReposUrl)) as Repository[]);
  }

  /**
   * Asks for the organization, once.
   *
   * @returns What GitHub says at `https://api.github.com/orgs/<name>`.
   */
  get org(): Promise<Organization> {
    return this.#org();
  }

  /**
   * Finds out where the list of the organization's repositories is.
   *
   * @returns The `repos_url` of `org`.
   */
  get publicReposUrl(): Promise<string> {
    return this.org.then((org) => org.repos_url);
  }

  /**
   * Asks for the repositories, all pages, once.
   *
   * @returns What GitHub says at `publicReposUrl`.
   */
  get reposPayload(): Promise<Repository[]> {
    return this.#reposPayload();
  }

  /**
   * Lists the names of the repositories.
   *
   * @param license - Only those with this license, such as `apache-2.0`; all, if it is left out.
   * @returns The names, in the order of `reposPayload`.
   */
  async publicRepos(license?: string): Promise<string[]> {
    const repos = await this.reposPayload;
    const chosen = license === undefined ? repos : repos.filter((repo) => GithubOrgClient.hasLicense(repo, license));
    return chosen.map((repo) => repo.name);
  }

  /**
   * Says whether a repository has a license.
   *
   * @param repo - The repository; without a license it has none.
   * @param licenseKey - The key of the license, such as `apache-2.0`; not empty.
   * @returns True if the keys are equal.
   * @throws {TypeError} If `licenseKey` is empty.
   */
  static hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    return repo.license?.key === licenseKey;
  }
}

/** Makes a function that asks once and keeps the promise, also for those who come while it is under way; but no failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= ask().catch((failure: unknown) => {
      kept = undefined;
      throw failure;
    });
    return kept;
  };
}

function safeUrl(address: string, base: string | URL = apiOrigin): URL {
  const url = URL.parse(address, base);
  if (url?.protocol !== 'https:') throw new GithubAddressError(address, 'it is no address of https');
  return url;
}

function withPageSize(url: URL): URL {
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', '100');
  return url;
}

/** Where the `link` header (RFC 8288) says that the next page is. */
function nextUrl({ url, answer }: Page): URL | undefined {
  const address = /<([^>]*)>[^<]*\brel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  return address === undefined ? undefined : safeUrl(address, url);
}

function locationOf({ status, headers }: Answer): string | null {
  return redirectStatuses.includes(status) ? headers.get('location') : null;
}

function parseJson(url: URL, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GithubAnswerError(url.href, 'the answer is no JSON', { cause });
  }
}

function quotaOf(headers: Headers): GithubQuota | undefined {
  const remaining = headers.get('x-ratelimit-remaining');
  const reset = headers.get('x-ratelimit-reset');
  if (remaining === null || reset === null) return undefined;
  return { remaining: Number(remaining), resetAt: new Date(Number(reset) * 1000) };
}

function isRateLimit({ status, headers }: Answer): boolean {
  const saysSo = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 429 || (status === 403 && saysSo);
}

/** The order in which GitHub wants to be understood: `retry-after` (RFC 9110), then the end of the quota, then a minute. */
function retryTime(headers: Headers, quota: GithubQuota | undefined, now: number): Date {
  const retryAfter = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(retryAfter)) return new Date(now + Number(retryAfter) * 1000);
  const date = Date.parse(retryAfter);
  if (!Number.isNaN(date)) return new Date(date);
  return quota?.remaining === 0 ? quota.resetAt : new Date(now + 60_000);
}

/** Of what one request can fail with: no answer, or a server in trouble. */
function isTransient(failure: unknown): boolean {
  return !(failure instanceof GithubStatusError) || failure.status >= 500;
}

function sleepOnTimer(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
