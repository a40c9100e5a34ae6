import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { practiceReport, type Report } from '../src/practice-report.ts';

const blank: Report = {
  exercise: 'alpha/01-add',
  verdict: 'not-started',
  reason: null,
  message: null,
  summary: null,
  mistake: null,
};
const passed: Report = { ...blank, exercise: 'alpha/02-sum', verdict: 'passed' };

describe('practiceReport()', () => {
  test('counts what has passed, package by package', () => {
    const { markdown, broken } = practiceReport([blank, passed, { ...passed, exercise: 'beta/01-wait' }]);
    assert.match(markdown, /^\| alpha \| 1 of 2 \|$/m);
    assert.match(markdown, /^\| beta \| 1 of 1 \|$/m);
    assert.doesNotMatch(markdown, /Not yet/);
    assert.deepEqual(broken, []);
  });

  test('helps with what has not passed, and takes no answer for a failure of the judge', () => {
    const { markdown, broken } = practiceReport([
      { ...blank, verdict: 'failed', summary: 'expected 3\nto be 4' },
      { ...passed, verdict: 'failed', summary: 'unheard', mistake: { id: 'joins', feedback: 'Add, do not join.' } },
      { ...blank, exercise: 'beta/01-wait', verdict: 'error', reason: 'timeout', message: 'Stopped after 5 s' },
    ]);
    assert.match(markdown, /^\| alpha\/01-add \| expected 3 to be 4 \|$/m);
    assert.match(markdown, /^\| alpha\/02-sum \| Add, do not join\. \|$/m);
    assert.match(markdown, /^\| beta\/01-wait \| Stopped after 5 s \|$/m);
    assert.deepEqual(broken, []);
  });

  test('tells a failure of the judge itself', () => {
    const { broken } = practiceReport([{ ...blank, verdict: 'error', reason: 'internal', message: 'No answer' }]);
    assert.deepEqual(broken, ['alpha/01-add']);
  });
});
