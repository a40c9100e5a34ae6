/**
 * It hands on the text of GitHub's answer as it is, and does not read it as JSON.
 *
 * @remarks A client that is made without a fetcher of its own, so that the real `getJson` is at work.
 */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient as SoundClient, type JsonFetcher } from '../given.ts';

export * from '../given.ts';

/** Wraps the text into JSON, so that getJson gets out the text again. */
const getText: JsonFetcher = (url) =>
  getJson(url, async () => {
    const response = await fetch(url);
    return Response.json(await response.text(), { status: response.status });
  });

export class GithubOrgClient extends SoundClient {
  constructor(orgName: string, fetchJson: JsonFetcher = getText) {
    super(orgName, fetchJson);
  }
}
