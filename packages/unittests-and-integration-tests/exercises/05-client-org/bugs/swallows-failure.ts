/**
 * When the question fails, it gives an organization without an address, as if GitHub had answered that.
 *
 * @remarks A fake whose promise rejects: `org` has to reject, and it resolves.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  constructor(orgName: string, fetchJson: JsonFetcher = getJson) {
    super(orgName, async (url) => {
      try {
        return await fetchJson(url);
      } catch {
        return { login: orgName, repos_url: '' };
      }
    });
  }
}
