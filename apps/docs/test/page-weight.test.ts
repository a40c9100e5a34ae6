import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { weighPage } from '../src/page-weight.ts';
import { scratchFolder } from './scratch-repository.ts';

const size = (text: string): number => gzipSync(text).length;

function weigh(html: string, files: Readonly<Record<string, string>> = {}) {
  const folder = scratchFolder({ ...files, 'tiny/01-double/index.html': html });
  return weighPage(folder, '/tiny/01-double/');
}

describe('weighPage()', () => {
  test('counts a page without scripts once', () => {
    const html = '<h1>Double</h1>';
    expect(weigh(html)).toEqual({ address: '/tiny/01-double/', scripts: 0, all: size(html) });
  });

  test('counts scripts in the page and in files, with what those import', () => {
    const html = '<script>let here = 1;</script><script type="module" src="/_astro/a.js"></script>';
    const files = { '_astro/a.js': 'import{b}from"./b.js";b();', '_astro/b.js': 'export let b=()=>1;' };
    const scripts = size(files['_astro/a.js']) + size(files['_astro/b.js']);
    expect(weigh(html, files)).toMatchObject({
      scripts: scripts + size('let here = 1;'),
      all: scripts + size(html),
    });
  });

  test('leaves out what a script fetches only when it is asked to', () => {
    const html = '<script type="module" src="/a.js"></script>';
    const files = { 'a.js': 'onclick=()=>import("./b.js");', 'b.js': 'export let b=1;' };
    expect(weigh(html, files).scripts).toBe(size(files['a.js']));
  });

  test('counts styles, pictures and icons, and not where links lead', () => {
    const html =
      '<link rel="stylesheet" href="/a.css"><link rel="shortcut icon" href="/i.svg"><img src="/p.svg"><a href="/far.css">';
    const files = { 'a.css': 'a{}', 'i.svg': '<svg/>', 'p.svg': '<svg></svg>', 'far.css': 'b{}' };
    expect(weigh(html, files).all).toBe(size(html) + size('a{}') + size('<svg/>') + size('<svg></svg>'));
  });
});
