import { describe, expect, test } from 'vitest';
import { checkSite } from '../src/link-check.ts';
import { scratchFolder } from './scratch-repository.ts';

const messages = (index: string, extra: Record<string, string> = {}): string[] =>
  checkSite(
    scratchFolder({ 'index.html': index, 'a/b/index.html': '<h2 id="here">H</h2>', 'a/b.md': '# H', ...extra }),
  ).map(({ page, message }) => `${page} ${message}`);

describe('checkSite()', () => {
  test.each([
    { what: 'a page', html: '<a href="/a/b/">x</a>' },
    { what: 'a page, relative', html: '<a href="a/b/">x</a>' },
    { what: 'an anchor', html: '<a href="/a/b/#here">x</a>' },
    { what: 'an anchor of the page itself', html: '<p id="top"><a href="#top">x</a>' },
    { what: 'a file', html: '<a href="/a/b.md">x</a>' },
    { what: 'another site', html: '<a href="https://nodejs.org/">x</a>' },
    { what: 'the address under which the page is published', html: '<link rel="canonical" href="https://a.example/">' },
  ])('accepts a link to $what', ({ html }) => {
    expect(messages(html)).toEqual([]);
  });

  test.each([
    {
      what: 'a link to no page',
      html: '<a href="/a/c/">x</a>',
      message: '/ The link /a/c/ leads to no page',
    },
    {
      what: 'a link to a folder without a page',
      html: '<a href="/a/">x</a>',
      message: '/ The link /a/ leads to no page',
    },
    {
      what: 'a page without its slash, which a plain server would have to redirect',
      html: '<a href="/a/b">x</a>',
      message: '/ The link /a/b leads to no page',
    },
    {
      what: 'an anchor that is not there',
      html: '<a href="/a/b/#gone">x</a>',
      message: '/ The link /a/b/#gone leads to no anchor of /a/b/',
    },
    {
      what: 'an anchor of the page itself that is not there',
      html: '<a href="#gone">x</a>',
      message: '/ The link #gone leads to no anchor of /',
    },
    {
      what: 'an anchor that leads to two places',
      html: '<p id="a"><p id="a">',
      message: '/ Two elements have the id a',
    },
    {
      what: 'a picture that is not there',
      html: '<img src="/none.svg">',
      message: '/ The link /none.svg leads to no page',
    },
    {
      what: 'a script from elsewhere',
      html: '<script src="https://cdn.example/x.js"></script>',
      message: '/ The browser would fetch https://cdn.example/x.js from another site',
    },
    {
      what: 'a style from elsewhere without a scheme',
      html: '<link rel="stylesheet" href="//cdn.example/x.css">',
      message: '/ The browser would fetch //cdn.example/x.css from another site',
    },
  ])('reports $what', ({ html, message }) => {
    expect(messages(html)).toEqual([message]);
  });

  test.each([
    { css: '@import "https://fonts.example/a.css";', address: 'https://fonts.example/a.css' },
    { css: 'a{background:url(//img.example/b.png)}', address: '//img.example/b.png' },
  ])('reports what a style fetches from elsewhere: $address', ({ css, address }) => {
    expect(messages('<p>x', { 'x.css': css })).toEqual([`/x.css The browser would fetch ${address} from another site`]);
  });

  test('reports a style inside of a page that fetches from elsewhere', () => {
    expect(messages('<style>@import url("https://fonts.example/a.css");</style>')).toEqual([
      '/ The browser would fetch https://fonts.example/a.css from another site',
    ]);
  });
});
