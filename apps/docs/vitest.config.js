export { default } from '@backend-ts/presets/vitest';
