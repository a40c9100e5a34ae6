/**
 * Where there is no license it gives null or undefined, and not the boolean that it promises.
 *
 * @remarks The repository `{ license: null }` or `{}`, and a matcher that wants `false` itself.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    return (repo.license && repo.license.key === licenseKey) as boolean;
  }
}
