/**
 * It asks at another address of GitHub, the one for users.
 *
 * @remarks Every name shows it to a test that looks at the address that was asked for.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, (url) => fetchJson(url.replace('/orgs/', '/users/')));
  }
}
