import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../src/diagrams.ts';

/** Draws nothing but the labels, with what the real renderer puts around them. */
const render = (source: string): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" style="--bg:#fff">',
    '<style>@import url("https://fonts.example/a.css"); text { fill: red }</style>',
    '<marker id="arrow" /><path marker-end="url(#arrow)" data-from="a" d="M1.23456 2" />',
    ...[...source.matchAll(/"([^"]*)"/g)].map(([, label = '']) => `<text>${label.replaceAll("'", '&#39;')}</text>`),
    '</svg>',
  ].join('\n');

const draw = (source: string, prefix = 'd0-'): string => drawDiagram(source, render, prefix);

describe('drawDiagram()', () => {
  test('takes out the style, which fetches a font and would hold for the whole page', () => {
    const drawn = draw('flowchart LR\n  a["A"]');
    expect(drawn).not.toMatch(/<style|fonts\.example|style=/);
  });

  test('gives ids a prefix, also where they are used', () => {
    expect(draw('flowchart LR\n  a["A"]', 'd1-')).toContain(
      '<marker id="d1-arrow" /><path marker-end="url(#d1-arrow)"',
    );
  });

  test('hides brackets in labels from the renderer, and shows them', () => {
    const strict = (source: string): string => {
      if (/"[^"]*[[\](){}|<>][^"]*"/.test(source)) throw new SyntaxError('A bracket ended the label');
      return render(source);
    };
    const drawn = drawDiagram(`flowchart LR\n  a["['b'] => (c)"]`, strict, '');
    expect(drawn).toContain('<text>[&#39;b&#39;] =&gt; (c)</text>');
  });

  test('gives its source to whoever cannot see it', () => {
    expect(draw('flowchart LR\n  a["A"] --> b')).toContain('<pre>flowchart LR\n  a[&quot;A&quot;] --&gt; b</pre>');
  });

  test('throws if a label is lost', () => {
    const forgetful = (): string => '<svg></svg>';
    expect(() => drawDiagram('flowchart LR\n  a["A"]', forgetful, '')).toThrow('the label "A" is lost');
  });

  test('throws if a node is named before its subgraph, where it would be drawn outside', () => {
    const source = 'flowchart LR\n  a --> b\n  subgraph s\n    b\n  end';
    expect(() => draw(source)).toThrow('"b" is named before its subgraph');
  });

  test('takes an edge to a whole subgraph that comes later', () => {
    expect(draw('flowchart LR\n  a["b"] -->|b| s\n  subgraph s\n    b\n  end')).toContain('<svg');
  });
});
