import type { showCode } from './editor.ts';

/** An element with a class. */
export function block(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}

/** An element that contains some text or other elements. */
export function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A button with what it does. */
export function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}

/** Code to look at, made when somebody looks. */
export function folder(title: string, code: string, show: typeof showCode): HTMLDetailsElement {
  const details = document.createElement('details');
  details.append(element('summary', title));
  details.addEventListener(
    'toggle',
    () => {
      show(details, code, title);
    },
    { once: true },
  );
  return details;
}
