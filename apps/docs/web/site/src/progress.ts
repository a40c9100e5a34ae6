import { merged, type Done } from '../../../src/progress.ts';

declare global {
  interface DocumentEventMap {
    /** Says that an exercise was passed in the page; `exercise` is `variable-annotations/01-add`. */
    'backend-ts:passed': CustomEvent<{ exercise: string }>;
  }
}

const key = 'backend-ts:done';

/** Where the browser keeps nothing, this lasts as long as the page. */
let done = kept();

const control = document.querySelector<HTMLElement>('.lesson-done');
const box = control?.querySelector('input');
const transfer = document.querySelector<HTMLElement>('.progress-file');

document.addEventListener('backend-ts:passed', ({ detail: { exercise } }) => {
  keep(merged(kept(), { [exercise]: new Date().toISOString() }), control);
});
box?.addEventListener('change', () => {
  const exercise = control?.dataset.exercise ?? '';
  const { [exercise]: _, ...others } = kept();
  keep(box.checked ? { ...others, [exercise]: new Date().toISOString() } : others, control);
});
transfer?.querySelector('button')?.addEventListener('click', () => {
  void import('./progress-transfer.ts').then(({ exportDone }) => {
    exportDone(done);
  });
});
transfer?.querySelector('input')?.addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const { readProgressFile } = await import('./progress-transfer.ts');
  try {
    const before = kept();
    const after = merged(before, readProgressFile(await file.text()));
    const count = Object.keys(after).length;
    say(transfer, `Imported. ${count} done, ${count - Object.keys(before).length} of them new in this browser.`);
    keep(after, transfer);
  } catch (error) {
    say(transfer, `${(error as Error).message}. Nothing has changed.`);
  }
  // So that the same file can be chosen again.
  input.value = '';
});

// Another tab may have marked something, or the reader comes back to a page that the browser has kept.
window.addEventListener('storage', refresh);
window.addEventListener('pageshow', refresh);
refresh();

function refresh(): void {
  done = kept();
  show();
}

function kept(): Done {
  try {
    const content: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof content === 'object' && content !== null ? (content as Done) : {};
  } catch {
    return {};
  }
}

function keep(next: Done, place: HTMLElement | null): void {
  done = next;
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    say(place, 'This browser keeps nothing for this site: what is done is forgotten when you leave the page.');
  }
  show();
}

function say(place: HTMLElement | null, text: string): void {
  place?.querySelector('[role="status"]')?.replaceChildren(text);
}

function show(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-exercise]')) {
    element.toggleAttribute('data-done', (element.dataset.exercise ?? '') in done);
  }
  if (box) box.checked = control?.hasAttribute('data-done') ?? false;
  for (const element of document.querySelectorAll<HTMLElement>('[data-package]')) {
    const { package: name = '', total = '' } = element.dataset;
    const count = Object.keys(done).filter((ref) => ref.startsWith(`${name}/`)).length;
    const words = element.querySelector<HTMLElement>('.count');
    words?.replaceChildren(`${count} of ${total} done`);
    if (count > 0) words?.removeAttribute('hidden');
    const bar = element.querySelector('progress');
    if (bar) bar.value = count;
  }
}
