import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** What is wrong with a built page. */
export interface SiteFault {
  /** The address of the page: `/variable-annotations/01-add/`. */
  page: string;
  message: string;
}

interface BuiltPage {
  address: string;
  ids: Set<string>;
  /** Ids that a second element has, too. */
  doubles: string[];
  /** Addresses of other pages and files. */
  links: string[];
  /** Addresses that the browser fetches by itself. */
  resources: string[];
  /** What stands in its style elements. */
  style: string;
}

/** Where a reader may be sent but where the browser goes only when asked. */
const linkTags = new Set(['a', 'area']);

/**
 * Checks every page of a built site: each link and each anchor leads to one place, and nothing is fetched from
 * elsewhere.
 *
 * @param folder - The folder with the built site.
 * @returns The faults, page by page; none if all is well.
 */
export function checkSite(folder: string): SiteFault[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => readPage(folder, file));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return [
    ...pages.flatMap((page) => [
      ...page.doubles.map((id) => ({ page: page.address, message: `Two elements have the id ${id}` })),
      ...page.links.flatMap((link) => faultOf(link, page, byAddress, folder)),
      ...page.resources.flatMap(
        (resource) => foreignFault(resource, page) ?? faultOf(resource, page, byAddress, folder),
      ),
      ...styleFaults(page.style, page.address),
    ]),
    ...globSync('**/*.css', { cwd: folder }).flatMap((file) =>
      styleFaults(readFileSync(path.join(folder, file), 'utf8'), `/${file.split(path.sep).join('/')}`),
    ),
  ];
}

function readPage(folder: string, file: string): BuiltPage {
  const place = file.split(path.sep).join('/');
  const page: BuiltPage = {
    address: `/${place.replace(/index\.html$/, '')}`,
    ids: new Set(),
    doubles: [],
    links: [],
    resources: [],
    style: '',
  };
  let isStyle = false;
  const parser = new Parser({
    ontext(text) {
      if (isStyle) page.style += text;
    },
    onclosetag() {
      isStyle = false;
    },
    onopentag(name, attributes) {
      isStyle = name === 'style';
      if (attributes.id !== undefined) {
        if (page.ids.has(attributes.id)) page.doubles.push(attributes.id);
        page.ids.add(attributes.id);
      }
      const address = attributes.href ?? attributes.src;
      if (address === undefined) return;
      // A canonical address and a link to a feed are told, not fetched.
      const isTold = name === 'link' && /^(canonical|alternate|sitemap)$/.test(attributes.rel ?? '');
      (linkTags.has(name) || isTold ? page.links : page.resources).push(address);
    },
  });
  parser.end(readFileSync(path.join(folder, file), 'utf8'));
  return page;
}

function faultOf(link: string, page: BuiltPage, pages: ReadonlyMap<string, BuiltPage>, folder: string): SiteFault[] {
  if (link.startsWith('data:') || link.startsWith('mailto:')) return [];
  const here = new URL(page.address, 'https://site.invalid');
  const url = URL.parse(link, here);
  if (url === null) return [{ page: page.address, message: `The address ${link} is malformed` }];
  if (url.origin !== here.origin) return [];
  const address = decodeURIComponent(url.pathname);
  const target = pages.get(address);
  const file = path.join(folder, address);
  if (target === undefined && !(existsSync(file) && statSync(file).isFile())) {
    return [{ page: page.address, message: `The link ${link} leads to no page` }];
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (target === undefined || anchor === '' || anchor.startsWith(':~:') || target.ids.has(anchor)) return [];
  return [{ page: page.address, message: `The link ${link} leads to no anchor of ${address}` }];
}

function foreignFault(resource: string, page: BuiltPage): SiteFault[] | null {
  if (!/^(?:[a-z][a-z+.-]*:)?\/\//i.test(resource)) return null;
  return [{ page: page.address, message: `The browser would fetch ${resource} from another site` }];
}

function styleFaults(style: string, page: string): SiteFault[] {
  // The address stands alone, in quotes, in url(), or in both.
  const fetched = style.matchAll(/(?:url\(|@import)\s*(?:url\()?\s*["']?((?:https?:)?\/\/[^"')\s]+)/g);
  return [...fetched].map(([, address = '']) => ({
    page,
    message: `The browser would fetch ${address} from another site`,
  }));
}
