/** What we use of the file that Pagefind writes beside the pages. */
interface Pagefind {
  /** Null if another search was asked for in the meantime. */
  debouncedSearch: (term: string) => Promise<{ results: { data: () => Promise<Found> }[] } | null>;
}

interface Found extends Hit {
  meta: { title: string };
  sub_results: (Hit & { title: string })[];
}

interface Hit {
  url: string;
  /** HTML: the text escaped, the words that were looked for marked. */
  excerpt: string;
}

const shownPages = 8;
const shownSections = 3;

/** The search of the header. Nothing is fetched before it is opened. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    this.querySelector('.search-open')?.addEventListener('click', () => {
      this.#open();
    });
    this.#input.addEventListener('input', () => void this.#search());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog || (event.target as Element).closest('a')) this.#dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#open();
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    void this.#load();
  }

  #load(): Promise<Pagefind> {
    const file = '/pagefind/pagefind.js';
    return (this.#pagefind ??= import(/* @vite-ignore */ file) as Promise<Pagefind>);
  }

  async #search(): Promise<void> {
    const term = this.#input.value.trim();
    const pagefind = await this.#load();
    const search = await pagefind.debouncedSearch(term);
    if (search === null) return;
    const pages = await Promise.all(search.results.slice(0, shownPages).map((result) => result.data()));
    if (term !== this.#input.value.trim()) return;
    const count = search.results.length;
    const status = term === '' ? '' : count === 0 ? `Nothing found for ${term}` : `${count} pages with ${term}`;
    this.querySelector('[role="status"]')?.replaceChildren(status);
    this.querySelector('ol')?.replaceChildren(...pages.map((page) => pageItem(page)));
  }
}

function pageItem(page: Found): HTMLElement {
  // What stands above all headings is the page itself.
  const isSection = ({ url }: Hit): boolean => url !== page.url && !url.endsWith('#_top');
  const sections = page.sub_results.filter(isSection).slice(0, shownSections);
  const item = hitItem(page.meta.title, page, sections.length === 0);
  if (sections.length > 0) {
    const list = document.createElement('ol');
    list.append(...sections.map((section) => hitItem(section.title, section, true)));
    item.append(list);
  }
  return item;
}

function hitItem(title: string, { url, excerpt }: Hit, withExcerpt: boolean): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link);
  if (withExcerpt) {
    const text = document.createElement('div');
    text.innerHTML = excerpt;
    item.append(text);
  }
  return item;
}

customElements.define('site-search', SiteSearch);
