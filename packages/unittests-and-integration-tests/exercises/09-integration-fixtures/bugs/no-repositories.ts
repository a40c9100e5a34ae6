/**
 * When GitHub does not know the organization, it gives an empty list of repositories, as if that were known.
 *
 * @remarks A client for an organization that is not in the fixtures, and its `reposPayload`.
 */
import { GithubOrgClient as SoundClient, type Repository } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override get reposPayload(): Promise<Repository[]> {
    return super.reposPayload.catch(() => []);
  }
}
