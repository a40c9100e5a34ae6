/**
 * It asks for google, whatever the name of the organization is.
 *
 * @remarks A client for another organization, such as abc, and a look at the address that it asks for.
 */
import { GithubOrgClient as SoundClient, type JsonFetcher } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  constructor(_orgName: string, fetchJson?: JsonFetcher) {
    super('google', fetchJson);
  }
}
