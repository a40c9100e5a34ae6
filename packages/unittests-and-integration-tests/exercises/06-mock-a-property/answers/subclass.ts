/** A subclass overrides the getter: no spy, and node's own assertions. */
import assert from 'node:assert/strict';
import { GithubOrgClient, type Organization } from '#given/06-mock-a-property';
import { describe, it } from 'vitest';

class ClientOf extends GithubOrgClient {
  readonly #known: Organization | Error;

  constructor(known: Organization | Error) {
    super('never-asked');
    this.#known = known;
  }

  override get org(): Promise<Organization> {
    return this.#known instanceof Error ? Promise.reject(this.#known) : Promise.resolve(this.#known);
  }
}

describe('publicReposUrl', () => {
  it('comes from org', async () => {
    const one = new ClientOf({ login: 'acme', repos_url: 'ftp://files/acme?list' });
    const two = new ClientOf({ login: 'acme', repos_url: '' });
    assert.equal(await one.publicReposUrl, 'ftp://files/acme?list');
    assert.equal(await two.publicReposUrl, '');
  });

  it('fails when org fails', async () => {
    await assert.rejects(() => new ClientOf(new Error('gone')).publicReposUrl, { message: 'gone' });
  });
});
