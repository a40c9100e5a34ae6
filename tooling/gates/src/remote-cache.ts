// A remote cache of one's own: `pnpm remote-cache --folder /var/cache/turbo --port 3210`.
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startCacheServer } from './cache-server.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: path.join(homedir(), '.cache/backend-ts-turbo') },
    port: { type: 'string', default: '3210' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const token = process.env.TURBO_TOKEN ?? randomBytes(24).toString('base64url');
const server = await startCacheServer(path.resolve(values.folder), Number(values.port), token, values.host);
console.log(`The remote cache keeps its results in ${path.resolve(values.folder)}. A client sets:\n`);
console.log(`TURBO_API=${server.url} TURBO_TEAM=backend-ts TURBO_TOKEN=${token}`);
