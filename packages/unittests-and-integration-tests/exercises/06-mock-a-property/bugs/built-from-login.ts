/**
 * It reads the login of the organization, and builds the address from that.
 *
 * @remarks A `repos_url` that nobody can guess from the login, on another host or with another path.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  override get publicReposUrl(): Promise<string> {
    return this.org.then(({ login }) => `https://api.github.com/orgs/${login}/repos`);
  }
}
