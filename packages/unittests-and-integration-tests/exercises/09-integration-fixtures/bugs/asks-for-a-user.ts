/**
 * It asks at the address of a user with that name, where GitHub knows nothing of the organization.
 *
 * @remarks A fetch that answers with data at the two addresses of the fixtures alone.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher, type Organization } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  readonly #orgName: string;
  readonly #fetchJson: JsonFetcher;
  #user: Promise<Organization> | undefined;

  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, fetchJson);
    this.#orgName = orgName;
    this.#fetchJson = fetchJson;
  }

  override get org(): Promise<Organization> {
    this.#user ??= this.#fetchJson(`https://api.github.com/users/${this.#orgName}`) as Promise<Organization>;
    return this.#user;
  }
}
