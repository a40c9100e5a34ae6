// A thread of the test process. It ends the process when the answer has taken too long or too much memory, also when the
// main thread is stuck in a loop and the judge itself has died.
import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { Message } from '../core/job.ts';
import { reportFd } from './job.ts';

const maxResidentBytes = 500 * 1024 * 1024;
/** A test process starts with about 100 MB. One that has more than this when its time is up has run into its heap's limit. */
const highBytes = 220 * 1024 * 1024;
const graceMs = 1000;

let deadline: NodeJS.Timeout | undefined;

/** Each message begins a run, and with it the time anew. */
parentPort?.on('message', ({ nonce, deadlineMs }: { nonce: string; deadlineMs: number }) => {
  const isFirst = deadline === undefined;
  clearTimeout(deadline);
  deadline = setTimeout(() => {
    process.kill(process.pid, 'SIGKILL');
  }, deadlineMs + graceMs);
  if (isFirst) watchMemory(nonce);
});

function watchMemory(nonce: string): void {
  let isMemoryHigh = false;
  const send = (message: Message): void => {
    writeSync(reportFd, `\n${nonce} ${JSON.stringify(message)}\n`);
  };
  setInterval(() => {
    const bytes = process.memoryUsage.rss();
    if (bytes > highBytes && !isMemoryHigh) {
      isMemoryHigh = true;
      send({ type: 'memory-high' });
    }
    if (bytes < maxResidentBytes) return;
    send({ type: 'memory' });
    process.kill(process.pid, 'SIGKILL');
  }, 25);
}
