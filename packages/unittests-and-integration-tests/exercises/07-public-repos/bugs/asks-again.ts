/**
 * It asks GitHub for the list anew each time that it is called.
 *
 * @remarks Call `publicRepos()` twice on one client, then count the questions for the list.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher, type Repository } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  readonly #fetchJson: JsonFetcher;

  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, fetchJson);
    this.#fetchJson = fetchJson;
  }

  override get reposPayload(): Promise<Repository[]> {
    return this.publicReposUrl.then((url) => this.#fetchJson(url) as Promise<Repository[]>);
  }
}
