/**
 * It takes an empty list for a failure, and rejects.
 *
 * @remarks An organization without repositories: the list is empty, and so are the names.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  override async publicRepos(license?: string): Promise<string[]> {
    const repos = await this.reposPayload;
    if (repos.length === 0) throw new Error('Cannot list the repositories: GitHub sent none');
    return repos
      .filter((repo) => license === undefined || SoundClient.hasLicense(repo, license))
      .map((repo) => repo.name);
  }
}
