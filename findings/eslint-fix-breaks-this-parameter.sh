#!/usr/bin/env bash
# A fix of typescript-eslint that turns a program which compiles into one which does not.
#
# Guess:     `eslint --fix` with @typescript-eslint/no-unnecessary-type-assertion takes out assertions that change nothing, so
#            what compiled before compiles afterwards.
# Behaviour: An assertion that drops the `this` parameter of a function right before the call is taken for needless. Without
#            it, TypeScript refuses the call: "The 'this' context of type 'void' is not assignable to method's 'this' of type
#            'object'." (TS2684).
# Seen with: typescript-eslint 8.73.0, eslint 10.15.0, typescript 5.9.3, in November 2026. The rule's page says that it reports
#            an assertion that "does not change the type of an expression".
# Source:    https://typescript-eslint.io/rules/no-unnecessary-type-assertion
# Output:    before: compiles; the rule says "This assertion is unnecessary …"; after --fix: TS2684.
# For us:    tooling/checks/src/checks/mistake-types.ts compiles what lint has touched, and found it on its first run.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >package.json <<'JSON'
{
  "private": true,
  "type": "module",
  "devDependencies": { "eslint": "10.15.0", "typescript": "5.9.3", "typescript-eslint": "8.73.0" }
}
JSON
npm install --no-audit --no-fund --ignore-scripts --silent
cat >tsconfig.json <<'JSON'
{ "compilerOptions": { "strict": true, "noEmit": true, "target": "ES2022", "module": "NodeNext", "skipLibCheck": true }, "files": ["call.ts"] }
JSON
cat >call.ts <<'TS'
export function callWithoutThis<Args extends unknown[], Result>(
  method: (this: object, ...args: Args) => Result,
  ...args: Args
): Result {
  return (method as (...args: Args) => Result)(...args);
}
TS
cat >eslint.config.js <<'JS'
import tseslint from 'typescript-eslint';

export default tseslint.config({
  files: ['**/*.ts'],
  extends: [tseslint.configs.base],
  languageOptions: { parserOptions: { projectService: true } },
  rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'error' },
});
JS
compile() { npx tsc -p . || true; }
before=$(compile)
said=$(npx eslint call.ts || true)
npx eslint --fix call.ts
after=$(compile)
printf 'before: %s\nsaid: %s\nafter: %s\n' "${before:-compiles}" "$said" "$after"
[ -z "$before" ] || { echo 'changed: it does not compile before the fix' >&2; exit 1; }
grep -q 'no-unnecessary-type-assertion' <<<"$said" || { echo 'changed: the rule accepts the assertion' >&2; exit 1; }
grep -q 'TS2684' <<<"$after" || { echo 'changed: it compiles after the fix' >&2; exit 1; }
echo 'as recorded'
