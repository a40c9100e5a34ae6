import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import { requireParam } from './tooling/presets/require-param.js';

/** What stands behind `export`; a note on a private function is free in its form. */
const exported = ['ExportNamedDeclaration > FunctionDeclaration'];

/** Files that know what vitest and the compilers keep to themselves: look at them when a version changes. */
const knowsInternals = [
  'tooling/judge/src/node/{checker,mock-lowering,module-mocks,runner-environment}.ts',
  'tooling/judge/src/page/{console,snapshots}.ts',
  'tooling/judge/src/run/vitest.ts',
];

const internalModules = String.raw`/^(?:vitest\/(?:internal\/|runtime)|@vitest\/|@typescript\/native\/unstable\/)/`;

const noInternals = {
  'no-restricted-syntax': [
    'error',
    ...['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TSImportType'].map(
      (node) => ({
        selector: `${node}[source.value=${internalModules}]`,
        message:
          'Internals of vitest and TypeScript change with any version: keep them in the files of knowsInternals.',
      }),
    ),
  ],
};

/** Keeps a folder of the judge from importing what lies above it. */
function below(folders, ...above) {
  return {
    files: folders.map((folder) => `tooling/judge/src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', ...above.map((folder) => `../${folder}/**`)],
              message: 'Imports go downward: page and node, then run and types, then core. Only node knows Node.',
            },
          ],
        },
      ],
    },
  };
}

/** Docstrings of exported functions: a sentence, every parameter and what comes back. */
const docstrings = {
  plugins: { jsdoc },
  settings: { jsdoc: { mode: 'typescript' } },
  rules: {
    'jsdoc/require-jsdoc': ['error', { publicOnly: true, require: { ClassDeclaration: true, MethodDefinition: true } }],
    'jsdoc/require-description': ['error', { contexts: exported }],
    'jsdoc/require-param': ['error', { contexts: exported, checkDestructured: false }],
    'jsdoc/require-param-name': 'error',
    'jsdoc/require-param-description': 'error',
    'jsdoc/check-param-names': ['error', { checkDestructured: false }],
    'jsdoc/require-returns': ['error', { publicOnly: true }],
    'jsdoc/require-returns-description': 'error',
    'jsdoc/check-tag-names': 'error',
    'jsdoc/no-types': 'error',
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/coverage/',
      '**/.turbo/',
      '**/.astro/',
      'apps/docs/web/site/.pages/',
      'apps/docs/web/site/.play/',
      'apps/docs/web/site/public/play/',
      'packages/*/practice/',
      'tooling/*/test/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The annotation is what several lessons teach, also where it could be inferred.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, ignoreUsingDeclarations: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/*/exercises/*/{solution,given,stub}.ts', 'tooling/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    ...docstrings,
  },
  {
    // In lessons every parameter is told of; here those alone whose type does not say all.
    files: ['tooling/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    plugins: { house: { rules: { 'require-param': requireParam } } },
    rules: {
      'jsdoc/require-param': 'off',
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
      'house/require-param': 'error',
    },
  },
  {
    // The site's own dependencies are installed by its first build, so its types may be missing.
    files: ['apps/docs/web/site/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  { files: ['tooling/*/src/**/*.ts', 'apps/*/src/**/*.ts'], ignores: knowsInternals, rules: noInternals },
  below(['core'], 'run', 'types', 'node', 'page'),
  below(['run'], 'types', 'node', 'page'),
  below(['types'], 'run', 'node', 'page'),
  below(['page'], 'node'),
  {
    // A stub throws before it uses what it takes or awaits.
    files: ['packages/*/exercises/*/stub.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // A wrong answer breaks these by nature; all others say, as everywhere, what is wrong by accident.
    files: ['packages/*/exercises/*/{mistakes,bugs}/*.ts'],
    rules: {
      // It gives up types: `any` and `Function` compile, and the tests of types refuse them.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      // It claims what it does not know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // It does not wait, or waits for what is no promise.
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': 'off',
      // It takes every value that counts as false for a missing one.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      // It loses `this`, or the class of an object.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/*/exercises/*/exercise.test.ts', '**/test/**/*.ts'],
    rules: {
      // expectTypeOf(fn).returns and friends look like unused expressions and unbound methods.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Node's own runner, which needs no install: it waits for these by itself.
    files: ['tooling/gates/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'test'] }] },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: { console: 'readonly', module: 'readonly', process: 'readonly' } },
  },
  prettier,
);
