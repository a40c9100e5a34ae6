import { describe, expect, test } from 'vitest';
import { hintsOf } from '../src/index.ts';

describe('hintsOf()', () => {
  test('reads summary and text of each hint, and of no other section', () => {
    const body = `## Idea

<details><summary>Not a hint</summary>No.</details>

## Hints

<details><summary>Where do I begin?</summary>

With \`reduce\`.

## is no heading in the middle of a line: ## x

</details>

<details>
<summary>And then?</summary>
Return it.
</details>
`.replace('## is no heading', 'This ## is no heading');
    expect(hintsOf(`${body}\n## Sources\n\n<details><summary>More</summary>Text</details>\n`)).toEqual([
      {
        summary: 'Where do I begin?',
        text: 'With `reduce`.\n\nThis ## is no heading in the middle of a line: ## x',
      },
      { summary: 'And then?', text: 'Return it.' },
    ]);
  });

  test('gives what was not written as an empty text', () => {
    expect(hintsOf('## Hints\n<details></details>\n<details><summary>A</summary></details>')).toEqual([
      { summary: '', text: '' },
      { summary: 'A', text: '' },
    ]);
  });

  test('finds none where there is no section', () => {
    expect(hintsOf('# Title\n')).toEqual([]);
  });
});
