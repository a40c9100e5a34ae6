/**
 * All clients share one memory: the first address that any of them gives is the address of every other, too.
 *
 * @remarks Two clients whose organizations have two addresses, one after the other.
 */
import { GithubOrgClient as SoundClient } from '#given/05-client-org';

export * from '#given/05-client-org';

let shared: Promise<string> | undefined;

export class GithubOrgClient extends SoundClient {
  override get publicReposUrl(): Promise<string> {
    shared ??= super.publicReposUrl;
    return shared;
  }
}
