/**
 * The script of the frame. It gets the code of the workers and a port, starts a worker for each message on the port, and
 * ends it. It never reads what the workers say: each has a port of its own to the page.
 *
 * The page's CSP has to allow this very text by its hash, so it is plain JavaScript that no build touches.
 */
const frameScript = `addEventListener('message', function take(event) {
  const control = event.ports[0];
  if (event.source !== parent || !control) return;
  removeEventListener('message', take);
  const url = URL.createObjectURL(new Blob([event.data], { type: 'text/javascript' }));
  const workers = new Map();
  control.onmessage = ({ data: { id, ends }, ports }) => {
    if (ends) {
      workers.get(id)?.terminate();
      workers.delete(id);
      return;
    }
    const worker = new Worker(url);
    workers.set(id, worker);
    worker.postMessage(null, ports);
  };
});`;

/**
 * Writes the document of the frame. Its own CSP leaves it blobs and nothing else: no network, no storage, no eval.
 *
 * @param hash - The hash of the script, as a CSP names it: `sha256-…`.
 * @returns The HTML.
 */
export function frameDocument(hash: string): string {
  const policy = `default-src 'none'; script-src '${hash}' blob:; worker-src blob:; connect-src 'none'`;
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${frameScript}</script>`;
}

/**
 * Computes the hash of the frame's script.
 *
 * @returns The hash, as a CSP names it.
 */
export async function frameScriptHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(frameScript));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
