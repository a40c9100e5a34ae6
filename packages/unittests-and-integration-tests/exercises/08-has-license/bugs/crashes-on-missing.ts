/**
 * It crashes for a repository that has no property `license` at all.
 *
 * @remarks The repository `{}`, with any key.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    if (repo.license === null) return false;
    return (repo as { license: { key: string } }).license.key === licenseKey;
  }
}
