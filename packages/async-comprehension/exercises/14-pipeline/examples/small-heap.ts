import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { shipLog } from '#solution/14-pipeline';

const isError = (line: string): boolean => line.includes(' ERROR ');

/** Runs this file in a thread of its own, with a heap of 16 MB, and gives its answer or the code of its error. */
async function inSmallHeap(way: string, file: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  new Worker(new URL(import.meta.url), { workerData: { way, file }, resourceLimits: { maxOldGenerationSizeMb: 16 } })
    .once('message', resolve)
    .once('error', (error: NodeJS.ErrnoException) => {
      resolve(String(error.code));
    });
  return promise;
}

if (isMainThread) {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  const file = join(folder, 'app.log');
  const texts = Array.from({ length: 10_000 }, (_, n) => `2026-11-21 ${n % 50 === 0 ? 'ERROR' : 'DEBUG'} request ${n}`);
  const block = texts.map((text) => `${text.padEnd(99, '.')}\n`).join('');
  for (let part = 0; part < 64; part++) writeFileSync(file, block, { flag: 'a' });

  console.log('A log of 64 MB, and a heap of 16 MB');
  console.log('all at once:', await inSmallHeap('all at once', file));
  console.log('as a pipeline:', await inSmallHeap('as a pipeline', file));
  rmSync(folder, { recursive: true });
} else {
  const { way, file } = workerData as { way: string; file: string };
  if (way === 'all at once') {
    const errors = readFileSync(file, 'utf8').split('\n').filter(isError);
    parentPort?.postMessage(`${errors.length} errors`);
  } else {
    const report = await shipLog(createReadStream(file), {
      parse: (line) => (isError(line) ? line : undefined),
      write: (batch) => new Promise((resolve) => setTimeout(resolve, 1, batch.length)),
      batchSize: 100,
      writers: 4,
    });
    parentPort?.postMessage(`${report.lines} lines, ${report.shipped} errors shipped`);
  }
}
