/**
 * It crashes for a repository whose license is null.
 *
 * @remarks The repository `{ license: null }`, with any key.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    if (licenseKey === '') throw new TypeError('Cannot look for a license: licenseKey is empty');
    if (!('license' in repo)) return false;
    return (repo.license as { key: string }).key === licenseKey;
  }
}
