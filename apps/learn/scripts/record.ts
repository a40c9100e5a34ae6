// Records the loop that the README shows: runs `learn` in a real terminal, saves a wrong and then a right answer, and draws
// the screens as one animated SVG. Run: pnpm --filter learn record
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import xterm from '@xterm/headless';
import { drawScreens, type Screen } from './draw-screens.ts';
import { runInTerminal } from './pty.ts';
import { learnMain, makeScratchCourse } from './scratch-course.ts';

const size = { columns: 84, rows: 24 };
const picture = path.resolve(import.meta.dirname, '../../../docs/loop.svg');
const course = makeScratchCourse('variable-annotations');
const answer = path.join(course.packageDir, 'practice/01-add.ts');
const terminal = new xterm.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
const child = runInTerminal(`"${process.execPath}" "${learnMain}" variable-annotations`, course.root, size);
child.stdout?.on('data', (chunk: Buffer) => {
  terminal.write(chunk);
});

async function screenAfter(ms: number): Promise<Screen> {
  await sleep(ms);
  const buffer = terminal.buffer.active;
  return Array.from({ length: size.rows }, (_row, row) => {
    const line = buffer.getLine(buffer.viewportY + row);
    return Array.from({ length: size.columns }, (_column, column) => {
      const cell = line?.getCell(column);
      return {
        text: cell?.getChars() ?? '',
        colour: cell?.isFgPalette() ? cell.getFgColor() : null,
        bold: Boolean(cell?.isBold()),
        dim: Boolean(cell?.isDim()),
      };
    });
  });
}

const start = await screenAfter(4000);
writeFileSync(answer, 'export function add(a: any, b: any): any {\n  return a + b;\n}\n');
const wrong = await screenAfter(3000);
writeFileSync(
  answer,
  '/** Adds two numbers. */\nexport function add(a: number, b: number): number {\n  return a + b;\n}\n',
);
const right = await screenAfter(3000);
child.stdin?.write('q');
await sleep(500);
child.kill();
mkdirSync(path.dirname(picture), { recursive: true });
writeFileSync(picture, drawScreens([start, wrong, right], { ...size, secondsEach: 4 }));
course.remove();
process.exit(0);
