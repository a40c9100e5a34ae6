import { covered } from '@backend-ts/presets/vitest';

export default covered(100);
