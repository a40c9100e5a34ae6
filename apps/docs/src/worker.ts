/// <reference lib="webworker" />

/** The files of the site: their addresses, each with a name for its content. `offline.ts` puts them in front of this. */
declare const files: Readonly<Record<string, string>>;

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = 'backend-ts';
const atOnce = 6;

worker.addEventListener('install', (event) => {
  event.waitUntil(fetchMissing().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== worker.location.origin) return;
  if (files[pathname] !== undefined) event.respondWith(fromCache(pathname, event.request));
  else if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(notFound));
});

/** The address under which the cache keeps a file: another content, another address. */
function keyOf(pathname: string): string {
  return `${pathname}?content=${files[pathname] ?? ''}`;
}

/** Fetches what the last version did not have. If one file fails, the last version stays. */
async function fetchMissing(): Promise<void> {
  const cache = await caches.open(cacheName);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.keys(files).filter((each) => !known.has(new URL(keyOf(each), worker.location.origin).href));
  const fetchNext = async (): Promise<void> => {
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
      const response = await fetch(next, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`Cannot keep ${next}: the server answers ${response.status}`);
      // A response that was redirected could not be shown as a page.
      const { body, headers } = response;
      await cache.put(keyOf(next), new Response(body, { headers }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
}

async function dropOld(): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set(Object.keys(files).map((each) => new URL(keyOf(each), worker.location.origin).href));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function fromCache(pathname: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(keyOf(pathname))) ?? fetch(request);
}

async function notFound(): Promise<Response> {
  const cache = await caches.open(cacheName);
  const page = await cache.match(keyOf('/404.html'));
  return page === undefined ? Response.error() : new Response(page.body, { status: 404, headers: page.headers });
}
