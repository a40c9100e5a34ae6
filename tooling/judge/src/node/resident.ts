import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createClient, type Answered, type Client } from '../core/client.ts';
import { endProcessGroup, trackChild } from './processes.ts';

/**
 * Makes a client of a process that stays and answers one request after the other.
 *
 * @param script - The script's name in this folder; it answers with `serveRequests`.
 * @param cacheDir - Where the compiled code of the process is kept between runs.
 * @param deadlineMs - How long one reply may take, in milliseconds; a process that takes longer is ended.
 * @returns The client; it starts nothing yet.
 */
export function createResident<Request, Reply>(
  script: string,
  cacheDir: string,
  deadlineMs: number,
): Client<Request, Reply> {
  return createClient<Request, Reply>(({ onReply, onEnd }) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), [], {
      detached: process.platform !== 'win32',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: cacheDir },
    });
    child.on('message', (message) => {
      onReply(message as Answered<Reply>);
    });
    // A process that died may have left children, and its end may be told by either event.
    child.once('disconnect', onEnd);
    child.once('exit', onEnd);
    // A request to a process that has just died.
    child.on('error', () => undefined);
    trackChild(child);
    child.unref();
    child.channel?.unref();
    return {
      send(message) {
        child.send(message);
      },
      end() {
        endProcessGroup(child);
      },
    };
  }, deadlineMs);
}
