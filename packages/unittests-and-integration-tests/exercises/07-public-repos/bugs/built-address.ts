/**
 * It does not look where the list is, and asks at an address that it builds from the name of the organization.
 *
 * @remarks A look at the address that is asked for the list, when `publicReposUrl` is not the usual one. Or count: `publicReposUrl` and the organization are never asked for.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher, type Repository } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  readonly #url: string;
  readonly #fetchJson: JsonFetcher;
  #payload: Promise<Repository[]> | undefined;

  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, fetchJson);
    this.#url = `https://api.github.com/orgs/${orgName}/repos`;
    this.#fetchJson = fetchJson;
  }

  override get reposPayload(): Promise<Repository[]> {
    this.#payload ??= this.#fetchJson(this.#url) as Promise<Repository[]>;
    return this.#payload;
  }
}
