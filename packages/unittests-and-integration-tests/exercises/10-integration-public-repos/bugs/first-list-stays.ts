/**
 * It remembers the first list of names that it has given, and gives it again whatever is asked next.
 *
 * @remarks Two calls on one client, with different licenses or with and without one.
 */
import { GithubOrgClient as SoundClient } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  #names: Promise<string[]> | undefined;

  override publicRepos(license?: string): Promise<string[]> {
    this.#names ??= super.publicRepos(license);
    return this.#names;
  }
}
