import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { selectAll } from '@astrojs/starlight/expressive-code/hast';

/**
 * Makes blocks of code valid HTML: neither `code` nor `button` may hold a `div`; lines are told apart by their class. And
 * whoever has no mouse can scroll the blocks whose lines do not break, also before and without a script.
 */
export const validCode: ExpressiveCodePlugin = {
  name: 'valid-code',
  hooks: {
    postprocessRenderedBlockGroup({ renderData }) {
      for (const element of selectAll('code div, button div', renderData.groupAst)) element.tagName = 'span';
      for (const block of selectAll('pre:not(.wrap)', renderData.groupAst)) block.properties.tabIndex = 0;
    },
  },
  baseStyles: `
    .copy button span {
      position: absolute;
      inset: 0;
      border-radius: inherit;
      background: var(--ec-frm-inlBtnBg);
      opacity: var(--ec-frm-inlBtnBgIdleOpa);
    }
    .copy button:is(:hover, :focus-visible) span {
      opacity: var(--ec-frm-inlBtnBgHoverOrFocusOpa);
    }
    .copy button:active span {
      opacity: var(--ec-frm-inlBtnBgActOpa);
    }
  `,
};
