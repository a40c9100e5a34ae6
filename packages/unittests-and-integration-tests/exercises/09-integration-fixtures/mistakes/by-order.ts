/** Your fetch gives one answer after the other, whatever is asked. A client that asks at a wrong address gets the right data, too. Choose the answer by the address, and have nothing for every other. */
import { GithubOrgClient, orgPayload, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

describe('GithubOrgClient and what is behind it', () => {
  const fakeFetch = vi.fn();
  let client: GithubOrgClient;

  beforeAll(() => {
    vi.stubGlobal('fetch', fakeFetch);
  });

  afterAll(() => {
    vi.unstubAllGlobals();
  });

  beforeEach(() => {
    fakeFetch.mockReset();
    fakeFetch.mockResolvedValueOnce(Response.json(orgPayload)).mockResolvedValueOnce(Response.json(reposPayload));
    client = new GithubOrgClient('google');
  });

  test('learns what GitHub says', async () => {
    expect(await client.org).toEqual(orgPayload);
    expect(await client.reposPayload).toEqual(reposPayload);
  });

  test('asks twice', async () => {
    await client.reposPayload;
    await client.reposPayload;
    expect(fakeFetch).toHaveBeenCalledTimes(2);
  });

  test('learns nothing of an organization that GitHub does not know', async () => {
    fakeFetch.mockReset();
    fakeFetch.mockResolvedValueOnce(new Response('', { status: 404 }));
    await expect(client.reposPayload).rejects.toThrow('404');
  });
});
