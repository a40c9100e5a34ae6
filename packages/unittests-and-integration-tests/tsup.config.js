export { default } from '@backend-ts/presets/tsup';
