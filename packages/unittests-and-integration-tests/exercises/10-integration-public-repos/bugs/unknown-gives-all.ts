/**
 * For a license that no repository has, it gives the names of all repositories.
 *
 * @remarks A license that is not in the fixtures, such as `XLICENSE`: the list has to be empty.
 */
import { GithubOrgClient as SoundClient } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override async publicRepos(license?: string): Promise<string[]> {
    const names = await super.publicRepos(license);
    return names.length > 0 ? names : super.publicRepos();
  }
}
