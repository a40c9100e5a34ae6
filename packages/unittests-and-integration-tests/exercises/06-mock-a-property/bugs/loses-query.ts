/**
 * It cuts off the query of the address.
 *
 * @remarks A `repos_url` with a `?` and something behind it.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

export class GithubOrgClient extends SoundClient {
  override get publicReposUrl(): Promise<string> {
    return super.publicReposUrl.then((url) => url.replace(/\?.*/s, ''));
  }
}
