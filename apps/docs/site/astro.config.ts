import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import docs from '../package.json' with { type: 'json' };

export default defineConfig({
  site: docs.homepage,
  trailingSlash: 'always',
  // No dashes in the place of the hyphens of `--flag`, and no curly quotes around code.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: 'Backend TypeScript',
      favicon: '/favicon.svg',
      routeMiddleware: './src/route-data.ts',
      customCss: ['./src/styles/site.css'],
      components: {
        EditLink: './src/components/EditLink.astro',
        PageTitle: './src/components/PageTitle.astro',
      },
      social: [{ icon: 'github', label: 'Repository', href: docs.repository.url.replace(/^git\+|\.git$/g, '') }],
      pagefind: true,
    }),
  ],
});
