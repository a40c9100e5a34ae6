// The process that lints answers. ESLint takes longer to load than an answer takes to judge, so it waits beside the judge.
import { Linter } from 'eslint';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const config: Linter.Config[] = [
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { jsdoc, ts: tseslint.plugin },
    rules: {
      'prefer-const': 'warn',
      'no-var': 'warn',
      eqeqeq: 'warn',
      'no-unused-vars': 'off',
      'ts/no-unused-vars': 'warn',
      'ts/no-explicit-any': 'warn',
      'ts/no-non-null-assertion': 'warn',
      'jsdoc/require-jsdoc': ['warn', { publicOnly: true }],
    },
  },
];

/** What a student reads instead of the linter's words. */
const sentences: Record<string, string> = {
  'prefer-const': 'Use `const`: this variable is never assigned again',
  'no-var': 'Use `const` or `let` instead of `var`',
  eqeqeq: 'Compare with `===` and `!==`',
  'ts/no-explicit-any': '`any` switches the type checks off: say what the value is, or `unknown`',
  'ts/no-non-null-assertion': '`!` silences the compiler: check for `undefined` instead',
  'jsdoc/require-jsdoc': 'An exported function deserves a docstring: what the caller gets, in one line',
};

const linter = new Linter();

process.on('message', ({ ticket, text }: { ticket: number; text: string }) => {
  const messages = linter.verify(text, config, { filename: 'answer.ts' });
  const advice = messages
    .filter((message) => message.ruleId !== null)
    .slice(0, 3)
    .map((message) => `Line ${String(message.line)}: ${sentences[message.ruleId ?? ''] ?? message.message}`);
  process.send?.({ ticket, advice });
});
process.once('disconnect', () => process.exit(0));
