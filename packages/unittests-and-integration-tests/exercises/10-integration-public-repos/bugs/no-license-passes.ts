/**
 * It takes a repository without a license for one that has every license.
 *
 * @remarks Any license, and a comparison of the whole list with names that you have written down: `google.github.io` must not be in it.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override async publicRepos(license?: string): Promise<string[]> {
    if (license === undefined) return super.publicRepos();
    const repos = await this.reposPayload;
    return repos.filter((repo) => GithubOrgClient.hasLicense(repo, license)).map((repo) => repo.name);
  }

  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    return SoundClient.hasLicense(repo, licenseKey) || !repo.license;
  }
}
