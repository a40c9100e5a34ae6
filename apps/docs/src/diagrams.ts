/** Characters that end a label too early for the renderer, also between quotes. Each has a stand-in from U+E000 on. */
const brackets = '[](){}|<>';

/**
 * Draws a Mermaid diagram at build time. It takes its colours from the page, so that it fits light and dark.
 *
 * @param source - The Mermaid source.
 * @param render - Makes an SVG element of a Mermaid source; the one of `beautiful-mermaid`.
 * @param prefix - What the ids inside begin with: different for each diagram of a page.
 * @returns The picture, and below it its source for whoever cannot see the picture.
 * @throws {Error} If the renderer does not know the kind of diagram, or has lost a label.
 */
export function drawDiagram(source: string, render: (source: string) => string, prefix: string): string {
  const early = earlyNode(source);
  if (early !== null) {
    throw new Error(`Cannot draw the diagram: "${early}" is named before its subgraph. Put the subgraph first`);
  }
  const quoted = source.replaceAll(/"[^"\n]*"/g, (label) => label.replaceAll(/[[\](){}|<>]/g, standIn));
  const drawn = render(quoted).replaceAll(/[\ue000-\ue008]/g, original);
  const svg = drawn
    // The style would hold for the whole page, and asks another site for a font; site.css has what is needed of it.
    .replace(/<style>[\s\S]*?<\/style>\n?/, '')
    .replace(/ style="[^"]*"/, ` role="img" aria-label="Diagram. Its text follows."`)
    .replaceAll(/\bid="([^"]*)"/g, `id="${prefix}$1"`)
    .replaceAll('url(#', `url(#${prefix}`)
    .replaceAll(/ data-[a-z-]+="[^"]*"/g, '')
    .replaceAll(/(\d+\.\d\d)\d+/g, '$1')
    .replaceAll(/\n\s*/g, '\n');
  for (const [, label = ''] of source.matchAll(/"([^"\n]*)"/g)) {
    if (!svg.includes(escaped(label))) throw new Error(`Cannot draw the diagram: the label "${label}" is lost`);
  }
  const text = `<details><summary>The diagram as text</summary><pre>${escaped(source)}</pre></details>`;
  return `<div class="picture" tabindex="0" role="group" aria-label="Diagram">${svg}</div>${text}`;
}

/** Finds a node that is named before its subgraph begins: the renderer would draw it outside. */
function earlyNode(source: string): string | null {
  const lines = source.split('\n').map((line) => line.replaceAll(/"[^"]*"|\|[^|]*\|/g, '').trim());
  let begin: number | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('subgraph ')) begin ??= at;
    else if (line === 'end') begin = null;
    else if (begin !== null) {
      const [id] = /^[\w-]+/.exec(line) ?? [];
      if (id !== undefined && lines.slice(1, begin).some((each) => each.split(/[^\w-]+/).includes(id))) return id;
    }
  }
  return null;
}

function standIn(bracket: string): string {
  return String.fromCharCode(0xe000 + brackets.indexOf(bracket));
}

function original(standIn: string): string {
  return escaped(brackets.charAt(standIn.charCodeAt(0) - 0xe000));
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
