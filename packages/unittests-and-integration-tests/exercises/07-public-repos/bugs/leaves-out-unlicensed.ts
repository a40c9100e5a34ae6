/**
 * It leaves out repositories for which GitHub has found no license.
 *
 * @remarks A repository in the list whose `license` is null or missing.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  override async publicRepos(license?: string): Promise<string[]> {
    const repos = await this.reposPayload;
    return repos
      .filter((repo) => repo.license && (license === undefined || SoundClient.hasLicense(repo, license)))
      .map((repo) => repo.name);
  }
}
