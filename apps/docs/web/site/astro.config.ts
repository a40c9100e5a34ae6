import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import docs from '../../package.json' with { type: 'json' };
import { validCode } from './src/valid-code.ts';

export default defineConfig({
  site: docs.homepage,
  trailingSlash: 'always',
  cacheDir: './.astro/cache',
  // No dashes in the place of the hyphens of `--flag`, and no curly quotes around code.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: 'Backend TypeScript',
      favicon: '/favicon.svg',
      // Long lines break on a phone; what programs print keeps its columns.
      expressiveCode: {
        plugins: [validCode],
        defaultProps: { wrap: true, overridesByLang: { text: { wrap: false } } },
      },
      routeMiddleware: './src/route-data.ts',
      customCss: ['./src/styles/site.css'],
      components: {
        EditLink: './src/components/EditLink.astro',
        Footer: './src/components/Footer.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
      },
      social: [{ icon: 'github', label: 'Repository', href: docs.repository.url.replace(/^git\+|\.git$/g, '') }],
      head: [
        { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' } },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/icon-180.png' } },
        { tag: 'meta', attrs: { name: 'theme-color', content: '#1f4fbf' } },
        {
          tag: 'link',
          attrs: { rel: 'alternate', type: 'application/rss+xml', title: 'Changes', href: '/changelog.xml' },
        },
      ],
    }),
  ],
});
