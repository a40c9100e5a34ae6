/**
 * It treats an empty license as if none was asked for, and gives the names of all repositories.
 *
 * @remarks An empty text as the license: the promise has to reject.
 */
import { GithubOrgClient as SoundClient } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override publicRepos(license?: string): Promise<string[]> {
    return license ? super.publicRepos(license) : super.publicRepos();
  }
}
