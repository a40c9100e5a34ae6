/**
 * It looks at the key only when there is a license, so an empty key is not refused where there is none.
 *
 * @remarks An empty text as `licenseKey`, and the repository `{ license: null }` or `{}`.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (!repo.license) return false;
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    return repo.license.key === licenseKey;
  }
}
