/** The promise is kept also when it rejects, so that one bad moment makes the client useless for good: every later read gets the old failure. Forget a promise that rejects. */
import { GithubApi, type Organization, type Repository } from '#solution/22-build-github-client';

export * from '#solution/22-build-github-client';

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
    kept ??= ask();
    return kept;
  };
}
