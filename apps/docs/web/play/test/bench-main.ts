// `pnpm bench:play`: how long a student waits for a verdict, in milliseconds. Needs a quiet machine to mean anything.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';
import { barePages } from './bare-page.ts';
import { startSite } from './site.ts';

const ref = 'variable-annotations/01-add';
const rounds = 15;
const room = JSON.parse(readFileSync(new URL(`../dist/rooms/${ref}.json`, import.meta.url), 'utf8')) as ExerciseData;
const solution = room.files[room.solution] ?? '';
const site = await startSite();

let longestTaskMs = 0;

/** From the click on Run to the verdict, by the page's own clock; in a browser that has never seen the site. */
async function firstRun(isPreloaded: boolean): Promise<number> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/lesson`);
  if (isPreloaded) {
    await page.locator('pre.play-code').first().click();
    await page.locator('.cm-content').first().waitFor();
    // Until the compiler has read its libraries and marked the stub's faults or found none.
    await page.waitForTimeout(3000);
  }
  const elapsedMs = await page.evaluate<number>(`new Promise((resolve) => {
    const exercise = document.querySelector('play-exercise');
    const start = performance.now();
    exercise.shadowRoot.querySelector('button').click();
    const look = () => {
      const status = exercise.shadowRoot.querySelector('.verdict');
      if (status?.dataset.kind === 'failed') resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  })`);
  const taskMs = await page.evaluate<number>(`new Promise((resolve) => {
    const found = [0];
    new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(Math.max(...found)), 200);
  })`);
  longestTaskMs = Math.max(longestTaskMs, Math.round(taskMs));
  await context.close();
  return elapsedMs;
}

async function warmRuns(): Promise<number[]> {
  const page = await barePages.Chromium(site.origin);
  await page.evaluate(`useRoom('/rooms/${ref}.json')`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Another text each time, so that the compiler has something to do.
    const text = `// ${String(round)}\n${solution}`;
    times.push(
      await page.evaluate<number>(`(async () => {
        const start = performance.now();
        await judgeText(${JSON.stringify(text)});
        return performance.now() - start;
      })()`),
    );
    // A student reads the verdict before the next run, and a worker gets ready meanwhile.
    await setTimeout(500);
  }
  await page.close();
  return times.slice(3);
}

function median(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}

async function repeated(times: number, measure: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let index = 0; index < times; index++) results.push(await measure());
  return results;
}

console.table({
  'first run of a visit': { medianMs: median(await repeated(5, () => firstRun(false))) },
  'first run, loaded on focus': { medianMs: median(await repeated(5, () => firstRun(true))) },
  'every other run': { medianMs: median(await warmRuns()) },
});
console.log(`The page itself was never busy for longer than ${String(longestTaskMs)} ms`);
await site.close();
