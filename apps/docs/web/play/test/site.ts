import { readFileSync } from 'node:fs';
import path from 'node:path';
import { frameScriptHash } from '@backend-ts/judge/page/frame';
import { startChromium } from '@backend-ts/web-test/browser';
import { serve, type StaticServer } from '@backend-ts/web-test/server';
import type { Browser } from 'playwright-core';

/** A page that has the judge and nothing else. */
const bare = `<!doctype html><html lang="en"><title>Bare</title><body><script type="module" src="/bare.js"></script></body></html>`;

const bareScript = `
import { loadJudge } from '/load-judge.js';
const { judge } = await loadJudge(new URL('/', location.href));
let room = null;
window.useRoom = async (url) => { room = await (await fetch(url)).json(); };
window.judgeText = (text, isVariant) => judge.judge(room, text, { isVariant });
document.documentElement.dataset.judge = 'ready';
`;

/** A lesson as a site has it: the built markup of two rooms, one script and one style sheet. */
function lesson(refs: readonly string[]): string {
  const parts = refs.map((ref) => readFileSync(new URL(`../dist/rooms/${ref}.html`, import.meta.url), 'utf8'));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A lesson</title><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/lesson.css"><link rel="stylesheet" href="/play.css"><script type="module" src="/play.js"></script>
<body><main><h1>A lesson</h1>${parts.join('<p><a href="#next">A link between</a></p>')}<p><a id="next" href="#">The end</a></p></main></body></html>`;
}

/** The pages of the tests. */
const sitePages: Record<string, string> = {
  '/bare': bare,
  '/bare.js': bareScript,
  '/lesson.css':
    'html{background:light-dark(#fff,#14171c);color:light-dark(#1f2328,#e6e9ee)}a{color:light-dark(#0a4f8f,#8ec7ff)}',
  '/lesson': lesson(['variable-annotations/01-add', 'unittests-and-integration-tests/01-access-nested-map']),
};

/** The CSP of a site that embeds the element: nothing from elsewhere, no eval. */
async function sitePolicy(): Promise<string> {
  return [
    "default-src 'none'",
    `script-src 'self' '${await frameScriptHash()}' blob:`,
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A site that embeds the element, and a Chromium beside it. */
export interface Site extends StaticServer {
  browser: Browser;
}

/** Serves what was built, the pages of the tests, and those of one test. */
export async function serveSite(pages: Readonly<Record<string, string>> = {}): Promise<StaticServer> {
  const dist = path.resolve(import.meta.dirname, '../dist');
  return serve(dist, { pages: { ...sitePages, ...pages }, policy: await sitePolicy() });
}

/** Serves the site, and starts a Chromium. */
export async function startSite(): Promise<Site> {
  const browser = await startChromium();
  const server = await serveSite();
  return {
    ...server,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
