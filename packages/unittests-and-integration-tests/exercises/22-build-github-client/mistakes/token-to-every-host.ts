/** The token goes along to every host that a redirect or a page names, and whoever runs that host can use it. Ask each address, just before it is asked, whether it belongs to `https://api.github.com`. */
import {
  GithubAddressError,
  GithubAnswerError,
  type GithubApiOptions,
  GithubNetworkError,
  type GithubQuota,
  GithubRateLimitError,
  GithubStatusError,
  GithubTimeoutError,
  type Organization,
  type Repository,
} from '#solution/22-build-github-client';

export * from '#solution/22-build-github-client';

const apiOrigin = 'https://api.github.com';
const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];
const maxRedirects = 5;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Page {
  readonly url: URL;
  readonly answer: Answer;
  readonly value: unknown;
}

export class GithubApi {
  readonly #token: string;
  readonly #options: Required<Omit<GithubApiOptions, 'token'>>;
  readonly #kept = new Map<string, { readonly etag: string; readonly answer: Answer }>();
  #quota: GithubQuota | undefined;

  constructor({ token = process.env.GITHUB_TOKEN ?? '', ...options }: GithubApiOptions = {}) {
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

  get quota(): GithubQuota | undefined {
    return this.#quota;
  }

  async get(address: string): Promise<unknown> {
    const { value } = await this.#load(safeUrl(address));
    return value;
  }

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

  #read(url: URL, answer: Answer): Page {
    const value = parseJson(url, answer.text);
    const etag = answer.headers.get('etag');
    if (etag !== null) this.#kept.set(url.href, { etag, answer });
    return { url, answer, value };
  }

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

  #waitMsAfter(failure: unknown, failures: number): number | undefined {
    const { random, now, baseDelayMs, maxDelayMs, maxRateLimitWaitMs } = this.#options;
    if (failure instanceof GithubRateLimitError) {
      const waitMs = Math.max(0, failure.retryAt.getTime() - now());
      return waitMs <= maxRateLimitWaitMs ? waitMs : undefined;
    }
    return isTransient(failure) ? random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1)) : undefined;
  }

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
    if (this.#token !== '') headers.set('authorization', `Bearer ${this.#token}`);
    if (etag !== undefined) headers.set('if-none-match', etag);
    return headers;
  }

  async #send(url: URL, headers: Headers): Promise<Answer> {
    const { fetch, timeoutMs } = this.#options;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url.href, { headers, redirect: 'manual', signal });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (cause) {
      if (signal.aborted) throw new GithubTimeoutError(url.href, `no answer within ${timeoutMs} ms`, { cause });
      throw new GithubNetworkError(url.href, 'the connection failed', { cause });
    }
  }
}

export class GithubOrgClient {
  readonly #org: () => Promise<Organization>;
  readonly #reposPayload: () => Promise<Repository[]>;

  constructor(orgName: string, api: GithubApi = new GithubApi()) {
    if (!/^[\w-]+$/.test(orgName)) {
      throw new TypeError(
        `Cannot ask for the organization '${orgName}': a name has letters, digits, - and _, one at least`,
      );
    }
    this.#org = once(async () => (await api.get(`/orgs/${orgName}`)) as Organization);
    this.#reposPayload = once(async () => (await api.getAll(await this.publicReposUrl)) as Repository[]);
  }

  get org(): Promise<Organization> {
    return this.#org();
  }

  get publicReposUrl(): Promise<string> {
    return this.org.then((org) => org.repos_url);
  }

  get reposPayload(): Promise<Repository[]> {
    return this.#reposPayload();
  }

  async publicRepos(license?: string): Promise<string[]> {
    const repos = await this.reposPayload;
    const chosen = license === undefined ? repos : repos.filter((repo) => GithubOrgClient.hasLicense(repo, license));
    return chosen.map((repo) => repo.name);
  }

  static hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    return repo.license?.key === licenseKey;
  }
}

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

function retryTime(headers: Headers, quota: GithubQuota | undefined, now: number): Date {
  const retryAfter = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(retryAfter)) return new Date(now + Number(retryAfter) * 1000);
  const date = Date.parse(retryAfter);
  if (!Number.isNaN(date)) return new Date(date);
  return quota?.remaining === 0 ? quota.resetAt : new Date(now + 60_000);
}

function isTransient(failure: unknown): boolean {
  return !(failure instanceof GithubStatusError) || failure.status >= 500;
}

function sleepOnTimer(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
