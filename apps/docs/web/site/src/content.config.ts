import { existsSync, readFileSync } from 'node:fs';
import { renderMermaidSVG } from 'beautiful-mermaid';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { docsSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { drawDiagram } from '../../../src/diagrams.ts';
import { markdownHrefOf, type Page } from '../../../src/page.ts';

const render = (source: string): string => renderMermaidSVG(source, { padding: 8, transparent: true });

/** What the HTML of a page depends on, besides the page: when one of these changes, all pages are rendered anew. */
const renderer = [
  'astro.config.ts',
  'src/content.config.ts',
  'src/valid-code.ts',
  '../../src/diagrams.ts',
  '../pnpm-lock.yaml',
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The exercise as it stands in its page before anybody touches it: the stub, with colours. */
function playOf(exercise: string | undefined): string {
  const file = `.play/rooms/${exercise ?? ''}.html`;
  return exercise !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const link = z.object({ href: z.string(), title: z.string() });

/** Renders the pages that `apps/docs/src` has made; what has not changed since the last build is kept. */
const pages: Loader = {
  name: 'course-pages',
  async load({ store, parseData, renderMarkdown, generateDigest }) {
    const made = JSON.parse(readFileSync('.pages/pages.json', 'utf8')) as Page[];
    const ids = new Set(made.map(({ id }) => id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const page of made) {
      const play = playOf(page.lesson?.ref);
      const digest = generateDigest(renderer + play + JSON.stringify(page));
      if (store.get(page.id)?.digest === digest) continue;
      const { id, kind, title, description, body, diagrams, lesson, crumbs, previous, next, editUrl } = page;
      const data = await parseData({
        id,
        data: {
          title,
          description,
          editUrl: editUrl ?? false,
          ...(kind === 'home' ? { tableOfContents: false } : {}),
          lesson,
          crumbs,
          markdown: markdownHrefOf(id),
          prev: previous === null ? false : { link: previous.href, label: previous.title },
          next: next === null ? false : { link: next.href, label: next.title },
        },
      });
      const rendered = await renderMarkdown(body);
      const html = rendered.html
        .replace(/(<div class="play"[^>]*>)(?=<\/div>)/, (place) => place + play)
        .replaceAll(
          /(<figure class="diagram") data-diagram="(\d+)">/g,
          (_, figure: string, index: string) =>
            `${figure}>${drawDiagram(diagrams[Number(index)] ?? '', render, `diagram-${index}-`)}`,
        );
      store.set({ id, data, body, digest, filePath: `src/content/docs/${id}.md`, rendered: { ...rendered, html } });
    }
  },
};

export const collections = {
  docs: defineCollection({
    loader: pages,
    schema: docsSchema({
      extend: z.object({
        crumbs: z.array(link).default([]),
        markdown: z.string().optional(),
        lesson: z
          .object({
            ref: z.string(),
            minutes: z.number(),
            concepts: z.array(z.string()),
            runtime: z.enum(['any', 'node']),
            needs: z.array(link),
            testUrl: z.string(),
            reference: z.string().nullable(),
          })
          .nullable()
          .default(null),
      }),
    }),
  }),
};
