/**
 * It takes an empty key for a key like all others, and says that no repository has it.
 *
 * @remarks An empty text as `licenseKey`: a `TypeError` has to come, and `false` comes.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  static override hasLicense(repo: Pick<Repository, 'license'>, licenseKey: string): boolean {
    return repo.license?.key === licenseKey;
  }
}
