// The process that lints answers. It takes the types away first, as Node does, which leaves every line and column in its
// place: so it needs no TypeScript parser, which would take longer to load than an answer takes to judge.
import { stripTypeScriptTypes } from 'node:module';
import { Linter } from 'eslint/universal';
import jsdoc from 'eslint-plugin-jsdoc';
import { serveRequests } from './serve-requests.ts';

const config: Linter.Config[] = [
  {
    files: ['**/*.js'],
    plugins: { jsdoc },
    rules: {
      'prefer-const': 'warn',
      'no-var': 'warn',
      eqeqeq: 'warn',
      'jsdoc/require-jsdoc': ['warn', { publicOnly: true }],
    },
  },
];

/** What a student reads instead of the linter's words. */
const sentences: Record<string, string> = {
  'prefer-const': 'Use `const`: this variable is never assigned again',
  'no-var': 'Use `const` or `let` instead of `var`',
  eqeqeq: 'Compare with `===` and `!==`',
  'jsdoc/require-jsdoc': 'An exported function deserves a docstring: what the caller gets, in one line',
};

const linter = new Linter();

serveRequests(adviceOn);

function adviceOn(text: string): string[] {
  const messages = linter.verify(stripTypeScriptTypes(text), config, { filename: 'answer.js' });
  // Overloads go away with the types, and their docstrings then stand alone: one docstring anywhere is enough.
  const isDocumented = text.includes('/**');
  return messages
    .filter(({ ruleId }) => ruleId !== null && !(isDocumented && ruleId === 'jsdoc/require-jsdoc'))
    .slice(0, 3)
    .map((message) => `Line ${message.line}: ${sentences[message.ruleId ?? ''] ?? message.message}`);
}
