/** `Object.defineProperty` puts an ordinary value over the getter of one object. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, test } from 'vitest';

function clientThatKnows(org: Promise<unknown>): GithubOrgClient {
  return Object.defineProperty(new GithubOrgClient('google'), 'org', { value: org });
}

test('reads repos_url', async () => {
  const found = [];
  for (const repos_url of ['a?b=c', 'd']) {
    found.push(await clientThatKnows(Promise.resolve({ repos_url })).publicReposUrl);
  }
  expect(found).toEqual(['a?b=c', 'd']);
});

test('passes a failure on', async () => {
  const url = clientThatKnows(Promise.reject(new Error('broken'))).publicReposUrl;
  expect(await url.catch((error: unknown) => String(error))).toBe('Error: broken');
});
