import { getJson } from '#given/03-mock-http';

/** Gets what the JSON at an address says. */
export type JsonFetcher = (url: string) => Promise<unknown>;

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

/** Asks GitHub about one organization. What it has learned it does not ask for again. */
export class GithubOrgClient {
  readonly #orgName: string;
  readonly #fetchJson: JsonFetcher;
  #org: Promise<Organization> | undefined;
  #reposPayload: Promise<Repository[]> | undefined;

  /**
   * @param orgName - The organization's name in addresses, such as `google`.
   * @param fetchJson - Gets JSON. `getJson` from `#given/03-mock-http`, unless you say otherwise.
   */
  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    this.#orgName = orgName;
    this.#fetchJson = fetchJson;
  }

  /**
   * Asks for the organization, once.
   *
   * @returns What GitHub says at `https://api.github.com/orgs/<name>`.
   */
  get org(): Promise<Organization> {
    this.#org ??= this.#fetchJson(`https://api.github.com/orgs/${this.#orgName}`) as Promise<Organization>;
    return this.#org;
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
   * Asks for the repositories, once.
   *
   * @returns What GitHub says at `publicReposUrl`.
   */
  get reposPayload(): Promise<Repository[]> {
    this.#reposPayload ??= this.publicReposUrl.then((url) => this.#fetchJson(url) as Promise<Repository[]>);
    return this.#reposPayload;
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
