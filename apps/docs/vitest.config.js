import base from '@backend-ts/presets/vitest';
import { mergeConfig } from 'vitest/config';
import { findBrowser } from './web/test/find-browser.ts';

/** Why the tests of `site`, which run in a browser, cannot run here; null if they can. CI has to have one. */
const lack = process.env.CI === undefined ? lackOfBrowser() : null;
if (lack !== null) console.warn(`The tests of the site in a browser are left out. ${lack}`);

// `play` has a vitest of its own.
export default mergeConfig(base, {
  test: { include: lack === null ? ['web/{site/test,test}/*.test.ts'] : ['web/test/*.test.ts'] },
});

function lackOfBrowser() {
  try {
    findBrowser('Chromium');
    return null;
  } catch (error) {
    return error.message;
  }
}
