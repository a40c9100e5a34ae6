/**
 * It gives the login alone, and loses what else GitHub answered.
 *
 * @remarks An answer with a `repos_url`, and a comparison of the whole answer.
 */
import { GithubOrgClient as SoundClient, type Organization } from '../given.ts';

export * from '../given.ts';

export class GithubOrgClient extends SoundClient {
  override get org(): Promise<Organization> {
    return super.org.then(({ login }) => ({ login }) as Organization);
  }
}
