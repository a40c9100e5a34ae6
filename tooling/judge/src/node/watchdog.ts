// A thread of the test process. It ends the process when the answer has taken too long or too much memory, also when the
// main thread is stuck in a loop and the judge itself has died.
import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { reportFd, type Message } from './protocol.ts';

const maxResidentBytes = 500 * 1024 * 1024;
const graceMs = 1000;

parentPort?.once('message', ({ nonce, deadlineMs }: { nonce: string; deadlineMs: number }) => {
  setTimeout(() => {
    process.kill(process.pid, 'SIGKILL');
  }, deadlineMs + graceMs);
  setInterval(() => {
    if (process.memoryUsage.rss() < maxResidentBytes) return;
    const message: Message = { type: 'memory' };
    writeSync(reportFd, `\n${nonce} ${JSON.stringify(message)}\n`);
    process.kill(process.pid, 'SIGKILL');
  }, 25);
});
