/**
 * When the organization cannot be had, it gives an empty address, as if that were one.
 *
 * @remarks An `org` that rejects: `publicReposUrl` has to reject, and it resolves.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  override get publicReposUrl(): Promise<string> {
    return this.#addressOrNothing();
  }

  async #addressOrNothing(): Promise<string> {
    try {
      return await super.publicReposUrl;
    } catch {
      return '';
    }
  }
}
