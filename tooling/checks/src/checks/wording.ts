import type { Check } from '../check.ts';
import type { Fault } from '../fault.ts';
import { proseOf, type Readme } from '../readme.ts';

/** The words of lessons. */
export const wording: Check = {
  name: 'wording',
  holds: 'no README has a word that makes a student feel slow, or a wall of emoji',
  run: { package: ({ readmes }) => readmes.flatMap(checkWording) },
};

const banned = /\b(?:simply|obviously|easy)\b/giu;
const emoji = /\p{Emoji_Presentation}/gu;
const emojiLimit = 3;

/**
 * Finds words that make a student feel slow, and walls of emoji.
 *
 * @param readme - A lesson. Its section "Sources" may quote titles, so its words are left alone.
 * @returns One fault for each banned word, and one for too many emoji.
 */
export function checkWording(readme: Readme): Fault[] {
  const sources = new Set(readme.sections.find((section) => section.title === 'Sources')?.nodes);
  const faults: Fault[] = [];
  for (const prose of proseOf(readme.tree.children.filter((node) => !sources.has(node)))) {
    for (const match of prose.text.matchAll(banned)) {
      faults.push({
        file: readme.file,
        line: prose.line + prose.text.slice(0, match.index).split('\n').length - 1,
        message: `"${match[0]}" tells a student who is stuck that it is their fault`,
        remedy: 'Say it without the word.',
      });
    }
  }
  const withEmoji = proseOf(readme.tree.children).filter((prose) => prose.text.search(emoji) !== -1);
  const count = withEmoji.reduce((sum, prose) => sum + (prose.text.match(emoji)?.length ?? 0), 0);
  const [first] = withEmoji;
  if (first !== undefined && count > emojiLimit) {
    faults.push({
      file: readme.file,
      line: first.line,
      message: `There are ${count} emoji, and may be ${emojiLimit}`,
      remedy: 'Let the words say it: a screen reader reads every emoji aloud.',
    });
  }
  return faults;
}
