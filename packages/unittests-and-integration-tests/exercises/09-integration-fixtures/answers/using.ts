/** No hook at all: `using` takes the spy back at the end of each test, also when the test fails. An unknown address rejects at once. */
import { GithubOrgClient, orgPayload, orgUrl, reposPayload } from '#given/09-integration-fixtures';
import { expect, test, vi } from 'vitest';

const pages: readonly { url: string; page: unknown }[] = [
  { url: orgUrl, page: orgPayload },
  { url: orgPayload.repos_url, page: reposPayload },
];

function replaceFetch() {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked) => {
    const found = await Promise.resolve(pages.find(({ url }) => url === asked));
    if (!found) throw new TypeError('fetch failed');
    return Response.json(found.page);
  });
}

test('the organization', async () => {
  using fetch = replaceFetch();
  expect(await new GithubOrgClient('google').org).toStrictEqual(orgPayload);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(orgUrl);
});

test('the repositories', async () => {
  using fetch = replaceFetch();
  const client = new GithubOrgClient('google');
  expect(await client.reposPayload).toStrictEqual(reposPayload);
  expect(await client.reposPayload).toStrictEqual(reposPayload);
  expect(fetch.mock.calls.flat()).toEqual(pages.map(({ url }) => url));
});

test('no such organization', async () => {
  using _fetch = replaceFetch();
  await expect(new GithubOrgClient('none').reposPayload).rejects.toThrow();
});
