import base from '@backend-ts/presets/vitest';
import { mergeConfig } from 'vitest/config';

// The tests of `site` run in a browser, against the built site; `play` has a vitest of its own.
export default mergeConfig(base, { test: { include: ['web/{site/test,test}/*.test.ts'] } });
