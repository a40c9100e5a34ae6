/**
 * It builds the address from the name of the client, and does not look at the organization.
 *
 * @remarks A `repos_url` that nobody can guess from the name, on another host or with another path.
 */
import { GithubOrgClient as SoundClient, type JsonFetcher } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  readonly #url: string;

  constructor(orgName: string, fetchJson?: JsonFetcher) {
    super(orgName, fetchJson);
    this.#url = `https://api.github.com/orgs/${orgName}/repos`;
  }

  override get publicReposUrl(): Promise<string> {
    return this.org.then(() => this.#url);
  }
}
