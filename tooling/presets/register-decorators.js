// For `node --import`: lets a program and all that it imports have standard decorators.
import { registerHooks } from 'node:module';
import { loadDecorated } from './decorators.js';

registerHooks({ load: (url, context, nextLoad) => loadDecorated(url) ?? nextLoad(url, context) });
