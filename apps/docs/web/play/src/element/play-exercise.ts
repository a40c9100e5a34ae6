// What every page loads: the element as it stands there before anybody touches it. All the rest comes when it is wanted.
import type { Session } from './session.ts';

const base = new URL(/* @vite-ignore */ '.', import.meta.url);

/**
 * `<play-exercise room="variable-annotations/01-add">` around the stub as a code block. It becomes an editor on focus.
 */
export class PlayExercise extends HTMLElement {
  #session: Promise<Session> | null = null;
  readonly #note = document.createElement('p');

  /** Called by the browser when the element is in the page. */
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const run = document.createElement('button');
    run.textContent = 'Run';
    run.addEventListener('click', () => {
      void this.#start((session) => session.run());
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:block}button{margin-block:8px;padding:6px 12px;font:inherit}');
    root.adoptedStyleSheets = [sheet];
    this.#note.setAttribute('role', 'status');
    root.append(document.createElement('slot'), run, this.#note);
    const code = this.querySelector('pre');
    // Keys reach the editor from the first press on, and so does Tab.
    code?.setAttribute('tabindex', '0');
    for (const event of ['focus', 'pointerdown'])
      code?.addEventListener(event, () => {
        void this.#start((session) => {
          // Whoever has moved on while it was loaded is not called back.
          if (this.contains(document.activeElement)) session.focus();
        });
      });
    this.addEventListener('pointerenter', () => void import('./session.ts').catch(() => undefined), { once: true });
  }

  async #start(act: (session: Session) => void | Promise<void>): Promise<void> {
    this.#session ??= import('./session.ts').then(({ openSession }) => openSession(this, base));
    const session = await this.#session.catch(() => null);
    if (session !== null) {
      await act(session);
      return;
    }
    this.#session = null;
    this.#note.textContent = 'The exercise could not be loaded. Are you offline? Press Run to try again.';
  }
}

customElements.define('play-exercise', PlayExercise);
