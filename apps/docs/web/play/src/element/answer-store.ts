import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';

/** What is used of `localStorage`. */
export type KeptItems = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** An answer that gave way to another one. */
export interface OldAnswer {
  /** When it gave way, in milliseconds since 1970. */
  at: number;
  text: string;
}

/** The answer to one exercise in one tab, and what the browser keeps of it for all tabs. */
export interface AnswerStore {
  /** The text in this tab. */
  text(): string;
  /** Takes what was typed in this tab, and keeps it unless another tab has saved something else meanwhile. */
  edit(text: string): void;
  /** Looks at what other tabs have saved. A tab without edits takes it over: then that text, else null. */
  follow(): string | null;
  /** Notices a text that another tab saved, and that this tab wrote over before it could know. */
  hear(text: string): void;
  /** What another tab has saved, if this tab has edits of its own: somebody has to choose. */
  rival(): string | null;
  /** Keeps the text of this tab; the one of the other tab becomes an old answer. */
  keepMine(): void;
  /** Takes the text of the other tab; the one of this tab becomes an old answer. */
  takeRival(): string | null;
  /** Makes the text an old answer before it is replaced by another one, which comes as an edit. */
  setAside(): void;
  /** The old answers which differ from the text, newest first. */
  oldAnswers(): OldAnswer[];
  /** False once the browser has refused to keep something. */
  isKept(): boolean;
}

const maxOldAnswers = 10;

/**
 * Opens the answer to an exercise. Two tabs agree without versions: each remembers what it last read or wrote, and
 * writes only where that still stands. The stub is no answer: it is not kept, so that a later stub is seen.
 *
 * @param exercise - The exercise.
 * @param storage - Gives what keeps the texts; it throws where the browser allows nothing.
 * @param now - The time, in milliseconds since 1970.
 * @returns The answer.
 */
export function openAnswer(
  { ref, stub }: Pick<ExerciseData, 'ref' | 'stub'>,
  storage: () => KeptItems = () => localStorage,
  now: () => number = Date.now,
): AnswerStore {
  const key = `play:${ref}`;
  const oldKeys = `play-old:${ref}:`;
  /** What the browser did not take, for as long as the page lives. */
  const unkept = new Map<string, string>();
  let hasRefused = false;

  const read = (name: string): string | null => {
    try {
      return storage().getItem(name);
    } catch {
      hasRefused = true;
      return null;
    }
  };
  const write = (name: string, value: string | null): boolean => {
    try {
      if (value === null) storage().removeItem(name);
      else storage().setItem(name, value);
      return true;
    } catch {
      hasRefused = true;
      return false;
    }
  };
  const keyOf = (text: string): string | null => (text === stub ? null : text);

  /** What stood under the key when this tab last read or wrote it. */
  let known = read(key);
  let text = known ?? stub;
  /** The text that this tab did not make. */
  let given = text;
  /** Where edits go while another tab's text stands under the key. */
  let draft: string | null = null;
  // A browser that keeps nothing is found out before anything is typed.
  if (write(`${oldKeys}probe`, '')) write(`${oldKeys}probe`, null);

  const keptOld = (): [name: string, old: OldAnswer][] => {
    const values = new Map([...keysFrom(storage, oldKeys).map((name) => [name, read(name)] as const), ...unkept]);
    return [...values]
      .flatMap(([name, value]): [string, OldAnswer][] => {
        const old = oldAnswerOf(value);
        return old === null ? [] : [[name, old]];
      })
      .sort(([, a], [, b]) => b.at - a.at);
  };
  const drop = (name: string): void => {
    write(name, null);
    unkept.delete(name);
  };
  /** A key of its own for each, since two tabs may do this at once. */
  const putOld = (old: string, place: string | null): string => {
    const others = keptOld().filter(([name]) => name !== place);
    const at = Math.max(now(), (others[0]?.[1].at ?? 0) + 1);
    const name = place ?? `${oldKeys}${at.toString(36)}-${Math.random().toString(36).slice(2)}`;
    unkept.set(name, JSON.stringify({ at, text: old } satisfies OldAnswer));
    for (const [surplus] of others.slice(maxOldAnswers - 1)) drop(surplus);
    keepUnkept();
    return name;
  };
  const keepUnkept = (): void => {
    for (const [name, value] of unkept) if (write(name, value)) unkept.delete(name);
  };
  const keepOld = (old: string): void => {
    if (old !== stub && !keptOld().some(([, other]) => other.text === old)) putOld(old, null);
  };

  const hasEdits = (): boolean => text !== given && text !== stub;
  const rival = (): string | null => {
    const saved = read(key);
    return saved === null || saved === known || saved === text ? null : saved;
  };
  const save = (): void => {
    if (rival() !== null) {
      if (text !== stub) draft = putOld(text, draft);
      return;
    }
    known = read(key);
    const next = keyOf(text);
    if (known !== next) {
      // Where no copy could be kept, the stub is no reason to remove the only one.
      if ((next === null && unkept.size > 0) || !write(key, next)) return;
      known = next;
      keepUnkept();
      hasRefused = unkept.size > 0;
    }
    if (draft !== null) drop(draft);
    draft = null;
  };
  const take = (next: string): string => {
    known = next;
    draft = null;
    text = next;
    given = next;
    return next;
  };

  return {
    text: () => text,
    edit(next) {
      text = next;
      save();
    },
    follow() {
      const other = rival();
      // Who has put the stub back elsewhere has written nothing: what is here stays.
      if (other === null) known = read(key);
      else if (hasEdits()) save();
      else return take(other);
      return null;
    },
    hear(saved) {
      if (hasEdits() && saved !== text && saved !== given && known === text && read(key) === text) keepOld(saved);
    },
    rival: () => (hasEdits() ? rival() : null),
    keepMine() {
      const other = rival();
      if (other === null) return;
      keepOld(other);
      known = other;
      save();
    },
    takeRival() {
      const other = rival();
      if (other === null) return null;
      if (draft === null) keepOld(text);
      return take(other);
    },
    setAside() {
      const other = rival();
      if (other !== null) {
        keepOld(other);
        known = other;
      }
      keepOld(text);
      draft = null;
    },
    oldAnswers() {
      const answers = keptOld().map(([, old]) => old);
      return answers.filter(
        (old, index) => old.text !== text && answers.findIndex((other) => other.text === old.text) === index,
      );
    },
    isKept: () => !hasRefused,
  };
}

function keysFrom(storage: () => KeptItems, start: string): string[] {
  try {
    const items = storage();
    return Array.from({ length: items.length }, (_, index) => items.key(index) ?? '').filter((name) =>
      name.startsWith(start),
    );
  } catch {
    return [];
  }
}

function oldAnswerOf(value: string | null): OldAnswer | null {
  try {
    const read = JSON.parse(value ?? '') as Partial<OldAnswer> | null;
    return typeof read?.text === 'string' && typeof read.at === 'number' ? { at: read.at, text: read.text } : null;
  } catch {
    return null;
  }
}
