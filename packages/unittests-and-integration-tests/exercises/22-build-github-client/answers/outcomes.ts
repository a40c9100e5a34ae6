/** Nothing is thrown on the way: one request gives an outcome, a table decides what follows from it, and the pages are an async generator. The client keeps its promises in plain fields. */
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

type Outcome =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'limited'; readonly error: GithubRateLimitError }
  | { readonly kind: 'passing'; readonly error: GithubError }
  | { readonly kind: 'final'; readonly error: GithubError };

interface Page {
  readonly text: string;
  readonly etag: string | null;
  readonly next: string | undefined;
}

const home = new URL('https://api.github.com');

export class GithubApi {
  readonly #authorization: Readonly<Record<string, string>>;
  readonly #options: GithubApiOptions;
  readonly #pages = new Map<string, Page>();
  #quota: GithubQuota | undefined;

  constructor(options: GithubApiOptions = {}) {
    const { token = process.env.GITHUB_TOKEN ?? '', ...others } = options;
    if (Array.from(token).some((character) => character < '!' || character > '~'))
      throw new TypeError('This is no token');
    this.#authorization = token === '' ? {} : { authorization: `Bearer ${token}` };
    this.#options = others;
  }

  get quota(): GithubQuota | undefined {
    return this.#quota;
  }

  async get(address: string): Promise<unknown> {
    const { page } = await this.#find(addressOf(address, home));
    return JSON.parse(page.text);
  }

  async getAll(address: string): Promise<unknown[]> {
    const items: unknown[] = [];
    for await (const page of this.#walk(address)) items.push(...page);
    return items;
  }

  async *#walk(address: string): AsyncGenerator<unknown[], void, undefined> {
    const { maxPages = 100 } = this.#options;
    let at = addressOf(address, home);
    if (at.searchParams.get('per_page') === null) at.searchParams.append('per_page', '100');
    for (let left = maxPages; left > 0; left--) {
      const { page, url } = await this.#find(at);
      const list: unknown = JSON.parse(page.text);
      if (!Array.isArray(list)) throw new GithubAnswerError(at.href, 'not a list');
      yield list as unknown[];
      if (page.next === undefined) return;
      at = addressOf(page.next, url);
    }
    throw new GithubAnswerError(at.href, `page ${maxPages + 1} is one too many`);
  }

  async #find(start: URL): Promise<{ page: Page; url: URL }> {
    const way = [start];
    for (let url: URL | undefined = start; url !== undefined; url = way.at(-1)) {
      const outcome = await this.#persist(url);
      if (outcome.kind === 'page') return { page: outcome.page, url };
      if (outcome.kind !== 'redirect') throw outcome.error;
      way.push(addressOf(outcome.to, url));
      if (way.length > 6) break;
    }
    throw new GithubAnswerError(start.href, 'it leads on and on');
  }

  async #persist(url: URL): Promise<Outcome> {
    const { attempts = 5, baseDelayMs = 250, maxDelayMs = 10_000, maxRateLimitWaitMs = 0 } = this.#options;
    const { sleep = pause, random = Math.random, now = Date.now } = this.#options;
    let bound = baseDelayMs;
    let outcome = await this.#once(url);
    for (let left = attempts - 1; left > 0; left--) {
      let waitMs: number;
      if (outcome.kind === 'limited') {
        waitMs = Math.max(outcome.error.retryAt.getTime() - now(), 0);
        if (waitMs > maxRateLimitWaitMs) break;
      } else if (outcome.kind === 'passing') waitMs = random() * Math.min(bound, maxDelayMs);
      else break;
      bound *= 2;
      await sleep(waitMs);
      outcome = await this.#once(url);
    }
    return outcome;
  }

  async #once({ href, origin }: URL): Promise<Outcome> {
    const { fetch = globalThis.fetch, timeoutMs = 10_000, now = Date.now } = this.#options;
    const kept = this.#pages.get(href);
    const signal = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let text: string;
    try {
      response = await fetch(href, {
        redirect: 'manual',
        signal,
        headers: {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          ...(origin === home.origin ? this.#authorization : {}),
          ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
        },
      });
      text = await response.text();
    } catch (cause) {
      const Kind = signal.aborted ? GithubTimeoutError : GithubNetworkError;
      return { kind: 'passing', error: new Kind(href, 'there is no answer', { cause }) };
    }
    const { status, headers } = response;
    const remaining = headers.get('x-ratelimit-remaining');
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
    if (remaining !== null && reset >= 0) this.#quota = { remaining: Number(remaining), resetAt: new Date(reset) };
    if (status === 304 && kept) return { kind: 'page', page: kept };
    const to = headers.get('location');
    if (to !== null && [301, 302, 303, 307, 308].includes(status)) return { kind: 'redirect', to };
    const retryAfter = headers.get('retry-after');
    const isLimit = status === 429 || (status === 403 && (retryAfter !== null || remaining === '0'));
    if (isLimit) {
      const named =
        retryAfter === null ? NaN : /\D/.test(retryAfter) ? Date.parse(retryAfter) : now() + 1000 * +retryAfter;
      const times = [named, remaining === '0' ? reset : NaN, now() + 60_000];
      const retryAt = new Date(times.find((time) => !Number.isNaN(time)) ?? NaN);
      return { kind: 'limited', error: new GithubRateLimitError(href, status, retryAt) };
    }
    if (!response.ok) return { kind: status < 500 ? 'final' : 'passing', error: new GithubStatusError(href, status) };
    const page: Page = { text, etag: headers.get('etag'), next: nextIn(headers.get('link') ?? '') };
    try {
      JSON.parse(text);
    } catch (cause) {
      return { kind: 'final', error: new GithubAnswerError(href, 'not JSON', { cause }) };
    }
    if (page.etag !== null) this.#pages.set(href, page);
    return { kind: 'page', page };
  }
}

function addressOf(text: string, from: URL): URL {
  if (URL.canParse(text, from.href)) {
    const url = new URL(text, from);
    if (url.protocol === 'https:') return url;
  }
  throw new GithubAddressError(text, 'https only');
}

function nextIn(link: string): string | undefined {
  for (const entry of link.split(/,\s*(?=<)/)) {
    const end = entry.indexOf('>');
    const parameters = entry.slice(end + 1).split(';');
    if (parameters.some((each) => each.trim() === 'rel="next"')) return entry.trim().slice(1, end);
  }
  return undefined;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class GithubOrgClient {
  readonly #name: string;
  readonly #api: GithubApi;
  #org: Promise<Organization> | undefined;
  #repos: Promise<Repository[]> | undefined;

  constructor(orgName: string, api: GithubApi = new GithubApi()) {
    if (orgName === '' || /[^a-z0-9_-]/i.test(orgName)) throw new TypeError(`No organization is called '${orgName}'`);
    this.#name = orgName;
    this.#api = api;
  }

  get org(): Promise<Organization> {
    return (this.#org ??= this.#loadOrg());
  }

  get publicReposUrl(): Promise<string> {
    return this.org.then(({ repos_url }) => repos_url);
  }

  get reposPayload(): Promise<Repository[]> {
    return (this.#repos ??= this.#loadRepos());
  }

  async publicRepos(license?: string): Promise<string[]> {
    const names: string[] = [];
    for (const repo of await this.reposPayload) {
      if (license === undefined || GithubOrgClient.hasLicense(repo, license)) names.push(repo.name);
    }
    return names;
  }

  static hasLicense({ license }: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey.length === 0) throw new TypeError('Name a license');
    return license?.key === licenseKey;
  }

  async #loadOrg(): Promise<Organization> {
    try {
      return (await this.#api.get(`https://api.github.com/orgs/${this.#name}`)) as Organization;
    } catch (failure) {
      this.#org = undefined;
      throw failure;
    }
  }

  async #loadRepos(): Promise<Repository[]> {
    try {
      return (await this.#api.getAll(await this.publicReposUrl)) as Repository[];
    } catch (failure) {
      this.#repos = undefined;
      throw failure;
    }
  }
}
