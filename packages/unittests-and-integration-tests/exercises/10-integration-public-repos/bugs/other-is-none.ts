/**
 * It takes the key `other` for no license at all, and finds nothing for it.
 *
 * @remarks The license `other`, which two of the nine repositories have.
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
    return SoundClient.hasLicense(repo, licenseKey) && licenseKey !== 'other';
  }
}
