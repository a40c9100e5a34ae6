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

/**
 * Asks GitHub's API over HTTPS: with a token that nobody else gets, with retries that spare the server, and within the quota.
 *
 * What it keeps, it keeps for its own lifetime: the newest answer with an `etag` of each address.
 */
export class GithubApi {
  // TODO: choose what to keep, in private fields with a #.

  /**
   * @param options - How to ask; all of it may be left out.
   * @throws {TypeError} If the token has a character that no token has: a space, a line break, anything beyond ASCII.
   */
  constructor(options: GithubApiOptions = {}) {
    // TODO: check the token, and fill in the defaults.
    throw new Error('Not written yet: GithubApi');
  }

  /**
   * Tells how many requests are left.
   *
   * @returns What the last answer that named a quota said; undefined before the first one.
   */
  get quota(): GithubQuota | undefined {
    // TODO: part 4. Keep what each answer says.
    throw new Error('Not written yet: quota');
  }

  /**
   * Asks for what is at one address.
   *
   * @param address - Such as `/orgs/google`, or a whole address that begins with `https://`.
   * @returns What the JSON says. Rejects with a `GithubError` of one kind or another.
   */
  async get(address: string): Promise<unknown> {
    // TODO: parts 1 to 4, and 6. Ask, and read the answer; then follow redirects; then try again.
    throw new Error('Not written yet: get');
  }

  /**
   * Asks for all pages of a list, one after the other.
   *
   * @param address - Where the first page is.
   * @returns The items of all pages, in their order. Rejects with a `GithubError`; there is no half a list.
   */
  async getAll(address: string): Promise<unknown[]> {
    // TODO: part 5. Go from page to page as long as the link header names a next one.
    throw new Error('Not written yet: getAll');
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

/** Asks GitHub about one organization. What it has learned it does not ask for again; what failed, it does. */
export class GithubOrgClient {
  /**
   * @param orgName - The organization's name in addresses, such as `google`.
   * @param api - Asks GitHub. A `GithubApi` with its defaults, unless you say otherwise.
   * @throws {TypeError} If `orgName` is empty or has anything but letters, digits, `-` and `_`.
   */
  constructor(orgName: string, api?: GithubApi) {
    // TODO: part 7. Check the name, and keep both.
    throw new Error('Not written yet: GithubOrgClient');
  }

  /**
   * Asks for the organization, once.
   *
   * @returns What GitHub says at `https://api.github.com/orgs/<name>`.
   */
  get org(): Promise<Organization> {
    // TODO: ask through `get` of the api, and keep the promise.
    throw new Error('Not written yet: org');
  }

  /**
   * Finds out where the list of the organization's repositories is.
   *
   * @returns The `repos_url` of `org`.
   */
  get publicReposUrl(): Promise<string> {
    // TODO: take it from `org`.
    throw new Error('Not written yet: publicReposUrl');
  }

  /**
   * Asks for the repositories, all pages, once.
   *
   * @returns What GitHub says at `publicReposUrl`.
   */
  get reposPayload(): Promise<Repository[]> {
    // TODO: ask through `getAll` of the api, and keep the promise.
    throw new Error('Not written yet: reposPayload');
  }

  /**
   * Lists the names of the repositories.
   *
   * @param license - Only those with this license, such as `apache-2.0`; all, if it is left out.
   * @returns The names, in the order of `reposPayload`.
   */
  async publicRepos(license?: string): Promise<string[]> {
    // TODO: choose with `hasLicense`, then take the names.
    throw new Error('Not written yet: publicRepos');
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
    // TODO: compare the key of the license, if there is one.
    throw new Error('Not written yet: hasLicense');
  }
}
