/**
 * It asks for the repositories again, each time that they are read.
 *
 * @remarks Two reads of `reposPayload` on one client, and a look at what was asked.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher, type Repository } from '../given.ts';

export * from '../given.ts';

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
