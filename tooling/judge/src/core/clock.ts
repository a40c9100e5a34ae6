// Timers that a test cannot move: vitest's fake timers take the place of the globals, and of nothing else.
import type { Token } from '@backend-ts/presets/tokens';
import { codeTokens, lineAt, specifiersIn } from './source.ts';

const timerModules = /^(?:node:)?timers(?:\/promises)?$/;
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/**
 * Says that an answer waits by a timer that fake timers do not reach.
 *
 * @param text - The answer.
 * @returns The sentence, with the line; null if there is no such timer.
 */
export function ownClockNote(text: string): string | null {
  const module = specifiersIn(text).find(({ name }) => timerModules.test(name));
  if (module) return noteOf(`line ${module.line} imports '${module.name}', which has a clock of its own`);
  const tokens = codeTokens(text);
  const kept = tokens.findIndex((token, index) => isKept(token, tokens, index));
  const token = tokens[kept];
  if (token === undefined) return null;
  return noteOf(`line ${lineAt(text, token.start)} takes \`${token.text}\` before the tests change it`);
}

function noteOf(why: string): string {
  return `The tests hold the clock of the global \`setTimeout\`, but ${why}: call the global \`setTimeout(…)\` where you wait`;
}

function depthOf({ text }: Token): number {
  return text === '{' || text === '(' ? 1 : text === '}' || text === ')' ? -1 : 0;
}

/** Outside of every function, in `promisify(setTimeout)`, `const later = setTimeout` or `const { setTimeout } = globalThis`. */
function isKept({ kind, text }: Token, tokens: readonly Token[], index: number): boolean {
  if (kind !== 'word' || !timers.has(text) || tokens[index + 1]?.text === '(') return false;
  const before = tokens.slice(0, index);
  if (before.at(-1)?.text === 'typeof') return false;
  if (before.some(({ text: word }, at) => word === 'promisify' && at >= index - 4)) return true;
  const depth = before.reduce((level, each) => level + depthOf(each), 0);
  const isTaken = tokens.slice(index).findIndex(({ text: word }) => word === '}') + index;
  const fromGlobal = tokens[isTaken + 1]?.text === '=' && tokens[isTaken + 2]?.text === 'globalThis';
  return depth === 0 ? before.at(-1)?.text === '=' || before.at(-2)?.text === 'globalThis' : depth === 1 && fromGlobal;
}
