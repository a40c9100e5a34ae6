/**
 * It says yes for every repository that has a license, whichever that is.
 *
 * @remarks A repository with the license `mit`, asked for `gpl-3.0`.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    return Boolean(repo.license);
  }
}
