/** The spy is made while the file is loaded, and the tear-down stands at the top of the file; the addresses are taken apart. */
import { GithubOrgClient, orgPayload, reposPayload } from '#given/09-integration-fixtures';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const spy = vi.spyOn(globalThis, 'fetch');

afterAll(() => {
  spy.mockRestore();
});

beforeEach(() => {
  spy.mockReset().mockImplementation((input) => {
    const { host, pathname, search } = new URL(input instanceof Request ? input.url : input);
    const known = new Map<string, object>([
      ['/orgs/google', orgPayload],
      ['/orgs/google/repos', reposPayload],
    ]).get(pathname + search);
    if (host !== 'api.github.com' || known === undefined) return Promise.resolve(Response.error());
    return Promise.resolve(Response.json(known));
  });
});

const questions = (): number => spy.mock.calls.length;

test.each([1, 2, 3])('reading %i times costs two questions', async (times) => {
  const client = new GithubOrgClient('google');
  for (let time = 0; time < times; time++) expect(await client.reposPayload).toEqual(reposPayload);
  expect(await client.org).toEqual(orgPayload);
  expect(questions()).toBe(2);
});

test('nobody is at home', async () => {
  expect(await new GithubOrgClient('home').reposPayload.then(String, () => 'rejected')).toBe('rejected');
});
