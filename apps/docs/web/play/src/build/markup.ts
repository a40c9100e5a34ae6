import { javascript } from '@codemirror/lang-javascript';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';

/**
 * Writes the element with the stub inside, highlighted as the editor will show it: what a page holds before anybody plays.
 *
 * @param exercise - The exercise.
 * @returns The HTML.
 */
export function markupOf({ ref, stub }: Pick<ExerciseData, 'ref' | 'stub'>): string {
  const { language } = javascript({ typescript: true });
  const text = stub.trimEnd();
  let code = '';
  highlightCode(
    text,
    language.parser.parse(text),
    classHighlighter,
    (part, classes) => {
      code += classes === '' ? escaped(part) : `<span class="${classes}">${escaped(part)}</span>`;
    },
    () => {
      code += '\n';
    },
  );
  return `<play-exercise room="${ref}"><pre class="play-code"><code>${code}</code></pre></play-exercise>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
