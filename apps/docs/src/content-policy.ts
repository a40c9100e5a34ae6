import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** What a page holds that a policy has to name. */
interface Inline {
  scripts: Set<string>;
  styles: Set<string>;
  plays: boolean;
}

/**
 * Gives every page of a built site its Content Security Policy: what the page itself holds, what comes from the site, and
 * nothing else. A static host sends no headers for us, so the policy stands in the page.
 *
 * @param folder - The folder with the built site.
 */
export function writePolicies(folder: string): void {
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    const inline = inlineOf(html);
    const policy = policyOf(inline, inline.plays ? frameHashOf(folder) : null);
    writeFileSync(file, withPolicy(html, policy, name));
  }
}

function withPolicy(html: string, policy: string, name: string): string {
  // A policy holds for what comes behind it, and the encoding has to be said first.
  const start = /<head>\s*<meta charset="[^"]*"\s*\/?>/i.exec(html);
  if (start === null) throw new Error(`Cannot give ${name} a policy: its head does not begin with its charset`);
  const at = start.index + start[0].length;
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(at)}`;
}

/** Answers run in workers out of blobs, in a frame whose script has the given hash; null where nothing plays. */
function policyOf({ scripts, styles }: Inline, frameHash: string | null): string {
  const play = frameHash === null ? [] : [frameHash, 'blob:'];
  return [
    "default-src 'none'",
    // The search is a WebAssembly module.
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts, ...play].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    // The colours of code stand at its words.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `worker-src 'self'${frameHash === null ? '' : ' blob:'}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function inlineOf(html: string): Inline {
  const found: Inline = { scripts: new Set(), styles: new Set(), plays: false };
  let hashes: Set<string> | null = null;
  let text = '';
  new Parser({
    onopentag(name, attributes) {
      found.plays ||= name === 'play-exercise';
      const isInline = name === 'style' || (name === 'script' && attributes.src === undefined);
      hashes = isInline ? (name === 'style' ? found.styles : found.scripts) : null;
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag() {
      hashes?.add(hashOf(text));
      hashes = null;
    },
  }).end(html);
  return found;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The frame belongs to `web/play`, which says its hash. */
function frameHashOf(folder: string): string {
  const { scriptHash } = JSON.parse(readFileSync(path.join(folder, 'play/csp.json'), 'utf8')) as { scriptHash: string };
  return `'${scriptHash}'`;
}
