/** Each test gets a spy of its own, which is taken back behind it; a `switch` chooses the answer. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('the client of google', () => {
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
      switch (input) {
        case orgUrl:
          return Promise.resolve(Response.json(orgPayload));
        case orgPayload.repos_url:
          return Promise.resolve(Response.json(reposPayload));
        default:
          return Promise.resolve(new Response('Not Found', { status: 404 }));
      }
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.for([1, 2])('asks twice, for client %i', async () => {
    const client = new GithubOrgClient('google');
    expect(await Promise.all([client.org, client.reposPayload, client.reposPayload])).toEqual([
      orgPayload,
      reposPayload,
      reposPayload,
    ]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('rejects where GitHub knows nothing', async () => {
    await expect(new GithubOrgClient('goggle').reposPayload).rejects.toMatchObject({ name: 'HttpError', status: 404 });
  });
});
