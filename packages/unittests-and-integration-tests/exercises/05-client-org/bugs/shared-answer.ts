/**
 * All clients share one memory: the first answer that any of them gets is the answer of every other, too.
 *
 * @remarks Two clients for two organizations, one after the other: the second gives the answer of the first.
 */
import { GithubOrgClient as SoundClient, type Organization } from '../given.ts';

export * from '../given.ts';

let shared: Promise<Organization> | undefined;

export class GithubOrgClient extends SoundClient {
  override get org(): Promise<Organization> {
    shared ??= super.org;
    return shared;
  }
}
