/**
 * It asks for the repositories at an address of its own, and not at the one that GitHub has given.
 *
 * @remarks Any call, if what stands in for the network has data only at the two addresses of the fixtures.
 */
import { GithubOrgClient as SoundClient } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override get publicReposUrl(): Promise<string> {
    return this.org.then((org) => `https://api.github.com/users/${org.login}/repos`);
  }
}
