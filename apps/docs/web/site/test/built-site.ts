import path from 'node:path';

/** The site as it was built. */
export const builtSite = path.resolve(import.meta.dirname, '../dist');
