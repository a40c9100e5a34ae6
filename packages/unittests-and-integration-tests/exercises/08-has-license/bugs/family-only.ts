/**
 * It compares the keys only up to their first hyphen, so all versions of a license are one to it.
 *
 * @remarks The license `gpl-2.0`, asked for `gpl-3.0`.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    return repo.license?.key.split('-')[0] === licenseKey.split('-')[0];
  }
}
