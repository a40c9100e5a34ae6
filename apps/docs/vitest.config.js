import base from '@backend-ts/presets/vitest';
import { mergeConfig } from 'vitest/config';

// The tests in `site` run in a browser, against the built site.
export default mergeConfig(base, { test: { include: ['site/test/*.test.ts'] } });
