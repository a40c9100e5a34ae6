import { frameScriptHash } from '../src/judge/frame.ts';

/** A page that has the judge and nothing else. */
const bare = `<!doctype html><html lang="en"><title>Bare</title><body><script type="module" src="/bare.js"></script></body></html>`;

const bareScript = `
import { loadJudge } from '/play.js';
const judge = await loadJudge(new URL('/', location.href));
let room = null;
window.useRoom = async (url) => { room = await (await fetch(url)).json(); };
window.judgeText = (text) => judge.judge(room, text);
window.isReady = true;
`;

/** The pages of the tests. */
export const sitePages: Record<string, string> = { '/bare': bare, '/bare.js': bareScript };

/** The CSP of a site that embeds the element: nothing from elsewhere, no eval. */
export async function sitePolicy(): Promise<string> {
  return [
    "default-src 'none'",
    `script-src 'self' '${await frameScriptHash()}' blob:`,
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
