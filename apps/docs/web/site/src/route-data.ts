import { existsSync } from 'node:fs';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Navigation } from '../../../src/navigation.ts';
import data from '../.pages/navigation.json';

const navigation = data as unknown as Navigation;

const plays = existsSync('public/play/play.js');

type NavigationEntry = Navigation['common'][number];

type Sidebar = StarlightRouteData['sidebar'];

/** Gives each page its own sidebar: the rooms of its package, then what all pages share. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { starlightRoute } = locals;
  const { markdown, lesson } = starlightRoute.entry.data;
  if (lesson?.runtime === 'any' && plays) {
    starlightRoute.head.push(
      { tag: 'link', attrs: { rel: 'stylesheet', href: '/play/play.css' }, content: '' },
      { tag: 'script', attrs: { type: 'module', src: '/play/play.js' }, content: '' },
    );
  }
  if (markdown !== undefined) {
    const attrs = { rel: 'alternate', type: 'text/markdown', href: markdown };
    starlightRoute.head.push({ tag: 'link', attrs, content: '' });
  }
  const [name = ''] = starlightRoute.id.split('/');
  const own = navigation.packages[name];
  starlightRoute.sidebar =
    own === undefined
      ? toSidebar(navigation.common, url.pathname)
      : // The page is marked once: among its package's rooms.
        [...toSidebar([own], url.pathname), ...toSidebar(navigation.common, null)];
});

function toSidebar(entries: readonly NavigationEntry[], current: string | null): Sidebar {
  return entries.map((entry) =>
    'href' in entry
      ? {
          type: 'link',
          label: entry.title,
          href: entry.href,
          isCurrent: entry.href === current,
          badge: undefined,
          attrs: entry.exercise === undefined ? {} : { 'data-exercise': entry.exercise },
        }
      : {
          type: 'group',
          label: entry.title,
          entries: toSidebar(entry.entries, current),
          collapsed: false,
          badge: undefined,
        },
  );
}
