/**
 * It sorts the list that it got, so that the names come in alphabetical order.
 *
 * @remarks A list that is not in alphabetical order, and expected names that you have written out. Names that a test takes from the list afterwards are sorted, too.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  override async publicRepos(license?: string): Promise<string[]> {
    const repos = await this.reposPayload;
    return repos
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .filter((repo) => license === undefined || SoundClient.hasLicense(repo, license))
      .map((repo) => repo.name);
  }
}
