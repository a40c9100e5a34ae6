import { buildBundles } from './bundles.ts';
import path from 'node:path';
await buildBundles(path.resolve(import.meta.dirname, '../../dist'));
