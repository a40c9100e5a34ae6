/**
 * All clients share one memory: what one of them has learned, no other asks for again.
 *
 * @remarks A second client for the same organization, and a look at what was asked since it was made.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher } from '../given.ts';

export * from '../given.ts';

const learned = new Map<string, Promise<unknown>>();

export class GithubOrgClient extends SoundClient {
  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, (url) => {
      const answer = learned.get(url) ?? fetchJson(url);
      learned.set(url, answer);
      return answer;
    });
  }
}
