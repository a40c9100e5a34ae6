/**
 * It asks GitHub anew each time that `org` is read.
 *
 * @remarks Read `org` twice on one client, then count the questions.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher, type Organization } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  readonly #url: string;
  readonly #fetchJson: JsonFetcher;

  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, fetchJson);
    this.#url = `https://api.github.com/orgs/${orgName}`;
    this.#fetchJson = fetchJson;
  }

  override get org(): Promise<Organization> {
    return this.#fetchJson(this.#url) as Promise<Organization>;
  }
}
