import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository } from './roots.ts';

/** Where a server listens, and who may use it. */
export interface CacheServer {
  /** The value of TURBO_API. */
  url: string;
  process: ChildProcess;
}

/**
 * Starts a remote cache for turbo, and waits until it answers.
 *
 * @param folder - Where the results are kept, as an absolute path.
 * @param port - Where it listens.
 * @param token - What a client has to say.
 * @param host - Who reaches it: this machine alone, or with `0.0.0.0` everybody.
 * @returns The running server.
 * @throws {Error} If the server ends instead of answering.
 */
export async function startCacheServer(
  folder: string,
  port: number,
  token: string,
  host = '127.0.0.1',
): Promise<CacheServer> {
  const main = path.join(repository, 'tooling/gates/node_modules/turborepo-remote-cache/dist/cli.js');
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: folder,
      // Else the folder would be placed below the system's temporary one, which is emptied.
      STORAGE_PATH_USE_TMP_FOLDER: 'false',
      TURBO_TOKEN: token,
      PORT: String(port),
      HOST: host,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url, token))) {
    if (child.exitCode !== null) throw new Error(`Cannot start the remote cache: it ended with ${child.exitCode}`);
    await sleep(50);
  }
  return { url, process: child };
}

async function answers(url: string, token: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/v8/artifacts/status`, { headers: { authorization: `Bearer ${token}` } })).ok;
  } catch {
    return false;
  }
}
