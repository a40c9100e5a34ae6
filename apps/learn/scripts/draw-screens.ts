/** One character of a terminal. */
export interface Cell {
  text: string;
  /** The number in the terminal's palette of 256; null for the usual colour. */
  colour: number | null;
  bold: boolean;
  dim: boolean;
}

/** Rows of cells. */
export type Screen = Cell[][];

const cellWidth = 8.4;
const lineHeight = 18;
const margin = 16;
/** The sixteen named colours, on a dark ground, all with a contrast of 4.5 or more. */
const palette = ['#8b949e', '#ff7b72', '#56d364', '#e3b341', '#79c0ff', '#d2a8ff', '#76e3ea', '#f0f6fc'];

/**
 * Draws terminal screens one after the other, as an animation without script.
 *
 * @param screens - What the terminal showed.
 * @param size - The terminal's size in characters, and how long each screen stays, in seconds.
 * @returns An SVG document; where motion is unwelcome it shows the second screen and stands still.
 */
export function drawScreens(
  screens: readonly Screen[],
  size: { columns: number; rows: number; secondsEach: number },
): string {
  const width = size.columns * cellWidth + 2 * margin;
  const height = size.rows * lineHeight + 2 * margin;
  const total = screens.length * size.secondsEach;
  const share = 100 / screens.length;
  const groups = screens.map(
    (screen, index) =>
      `<g class="screen" style="animation-delay:${index * size.secondsEach}s">${drawScreen(screen)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The terminal app: an exercise starts, a wrong answer is explained, the right answer passes">
<style>
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#e6edf3;white-space:pre}
.screen{visibility:hidden;animation:show ${total}s step-end infinite}
@keyframes show{0%{visibility:visible}${share.toFixed(2)}%{visibility:hidden}100%{visibility:hidden}}
@media (prefers-reduced-motion:reduce){.screen{animation:none}.screen:nth-of-type(2){visibility:visible}}
</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${groups.join('\n')}
</svg>
`;
}

function drawScreen(screen: Screen): string {
  return screen
    .map((cells, row) => {
      const runs = mergeRuns(cells);
      if (runs.every((run) => run.text.trim() === '')) return '';
      const spans = runs.map(
        (run) =>
          `<tspan x="${(margin + run.column * cellWidth).toFixed(1)}"${attributes(run)}>${escape(run.text)}</tspan>`,
      );
      return `<text y="${margin + (row + 1) * lineHeight - 4}">${spans.join('')}</text>`;
    })
    .join('');
}

interface Run extends Cell {
  column: number;
}

function mergeRuns(cells: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    const last = runs.at(-1);
    const text = cell.text === '' ? ' ' : cell.text;
    const isAlike = last?.colour === cell.colour && last.bold === cell.bold && last.dim === cell.dim;
    if (isAlike) last.text += text;
    else runs.push({ ...cell, text, column });
  }
  return runs.map((run) => ({ ...run, text: run.text.trimEnd() })).filter((run) => run.text !== '');
}

function attributes({ colour, bold, dim }: Run): string {
  const fill = colour === null ? undefined : palette[colour % 8];
  return `${fill === undefined ? '' : ` fill="${fill}"`}${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity=".75"' : ''}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
