/**
 * It gives the names in the order of the alphabet, and not in that of GitHub's answer.
 *
 * @remarks A list of more than one name, with a matcher that looks at the order.
 */
import { GithubOrgClient as SoundClient } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override async publicRepos(license?: string): Promise<string[]> {
    return (await super.publicRepos(license)).sort();
  }
}
