import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import type { Change } from '../../../../src/changelog.ts';
import data from '../../.pages/changes.json';

/** The feed of changes. Changesets know no dates, so its items have none. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'Backend TypeScript: changes',
    description: 'What is new in the lessons.',
    site: site ?? '',
    items: (data as Change[]).map(({ anchor, title, text }): RSSFeedItem => ({
      title,
      description: text,
      link: `/changelog/#${anchor}`,
    })),
    trailingSlash: false,
  });
