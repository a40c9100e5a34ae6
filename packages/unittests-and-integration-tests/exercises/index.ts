// Written by pnpm check --write, from what the solutions export.
export { accessNestedMap, KeyError } from './19-build-access-nested-map/solution.ts';
export { memoize } from './20-build-memoize/solution.ts';
export { getJson, GetJsonError, type GetJsonErrorKind, type GetJsonOptions } from './21-build-get-json/solution.ts';
export {
  GithubAddressError,
  GithubAnswerError,
  GithubApi,
  type GithubApiOptions,
  GithubError,
  GithubNetworkError,
  GithubOrgClient,
  type GithubQuota,
  GithubRateLimitError,
  GithubStatusError,
  GithubTimeoutError,
  type Organization,
  type Repository,
} from './22-build-github-client/solution.ts';
