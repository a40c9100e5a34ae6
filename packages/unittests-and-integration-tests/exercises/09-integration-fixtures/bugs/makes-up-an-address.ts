/**
 * It makes up the address of the repositories, and does not look at the one that GitHub has given.
 *
 * @remarks A fetch that answers with the repositories at `orgPayload.repos_url` alone, and nowhere else.
 */
import { GithubOrgClient as SoundClient } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override get publicReposUrl(): Promise<string> {
    return this.org.then((org) => `https://api.github.com/${org.login}/repos`);
  }
}
