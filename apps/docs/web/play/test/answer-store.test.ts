import { describe, expect, test } from 'vitest';
import { openAnswer, type AnswerStore, type KeptItems } from '../src/element/answer-store.ts';

const exercise = { ref: 'package/01-room', stub: 'stub' };
const key = 'play:package/01-room';

/** What all tabs of a browser share. */
class Items implements KeptItems {
  readonly map = new Map<string, string>();
  /** The longest that all values may be together. */
  room = Infinity;

  get length(): number {
    return this.map.size;
  }
  key(index: number): string | null {
    return [...this.map.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.map.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    const others = [...this.map].filter(([other]) => other !== name).reduce((sum, [, text]) => sum + text.length, 0);
    if (others + value.length > this.room) throw new DOMException('Full', 'QuotaExceededError');
    this.map.set(name, value);
  }
  removeItem(name: string): void {
    this.map.delete(name);
  }
  /** Whether a text is kept, under whatever key. */
  has(text: string): boolean {
    return [...this.map.values()].some((value) => value === text || value.includes(JSON.stringify(text)));
  }
}

const open = (items: KeptItems): AnswerStore => openAnswer(exercise, () => items);
const textsOf = (answer: AnswerStore): string[] => answer.oldAnswers().map(({ text }) => text);

describe('openAnswer()', () => {
  test('begins with the stub, and keeps neither it nor anything else', () => {
    const items = new Items();
    expect(open(items).text()).toBe('stub');
    expect(items.map.size).toBe(0);
  });

  test('keeps an answer as it is, where earlier versions of the page find it', () => {
    const items = new Items();
    open(items).edit('mine');
    expect(items.getItem(key)).toBe('mine');
    expect(open(items).text()).toBe('mine');
  });

  test('takes over what another tab saves, in a tab without edits', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    b.edit('an hour of work');
    expect(a.follow()).toBe('an hour of work');
    expect([a.rival(), textsOf(a)]).toEqual([null, []]);
    a.edit('an hour of work, and more');
    expect(b.rival()).toBe('an hour of work, and more');
  });

  test('has no edits when they are taken back', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    a.edit('stub ');
    a.edit('stub');
    b.edit('other');
    expect(a.follow()).toBe('other');
  });

  test('never writes over newer work that it has not heard of', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    b.edit('an hour of work');
    a.edit('stub ');
    expect(items.getItem(key)).toBe('an hour of work');
    expect(a.rival()).toBe('an hour of work');
    a.edit('stub and more');
    expect(textsOf(b)).toEqual(['stub and more']);
  });

  test('keeps the other text as an old answer, when mine is chosen', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    b.edit('other');
    a.edit('mine');
    a.keepMine();
    expect([items.getItem(key), a.rival(), textsOf(a)]).toEqual(['mine', null, ['other']]);
    expect(b.rival()).toBe('mine');
  });

  test('keeps my text as an old answer, when the other is chosen', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    b.edit('other');
    a.edit('mine');
    expect(a.takeRival()).toBe('other');
    expect([items.getItem(key), a.text(), a.rival(), textsOf(a)]).toEqual(['other', 'other', null, ['mine']]);
    expect(b.rival()).toBeNull();
  });

  test('keeps my text when the tab is closed before anything is chosen', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    a.edit('mine');
    b.follow();
    b.edit('other');
    a.follow();
    const next = open(items);
    expect([next.text(), textsOf(next)]).toEqual(['other', ['mine']]);
  });

  test('leaves an answer on the screen when another tab puts the stub back, and keeps it again with the next edit', () => {
    const items = new Items();
    const a = open(items);
    a.edit('mine');
    items.removeItem(key);
    expect([a.follow(), a.rival()]).toEqual([null, null]);
    a.edit('mine!');
    expect(items.getItem(key)).toBe('mine!');
  });

  test('keeps what it wrote over before it could know', () => {
    const items = new Items();
    const a = open(items);
    a.edit('mine');
    a.hear('written at the same moment');
    expect(textsOf(a)).toEqual(['written at the same moment']);
  });

  test('keeps no copy of a text that it has taken over and goes on with', () => {
    const items = new Items();
    const [a, b] = [open(items), open(items)];
    b.edit('other');
    a.follow();
    a.edit('other and more');
    a.hear('other');
    expect(textsOf(a)).toEqual([]);
  });

  test('brings an old answer back after a reset, a reload and other work, and loses neither', () => {
    const items = new Items();
    const before = open(items);
    before.edit('mine');
    before.setAside();
    before.edit('stub');
    expect([items.getItem(key), textsOf(before)]).toEqual([null, ['mine']]);
    const after = open(items);
    after.edit('second');
    after.setAside();
    after.edit('mine');
    expect([items.getItem(key), textsOf(after)]).toEqual(['mine', ['second']]);
  });

  test('keeps the answer of a second reset beside that of the first, and the stub never', () => {
    const items = new Items();
    const answer = open(items);
    for (const text of ['first', 'stub', 'second', 'stub', 'stub', 'first', 'stub']) {
      answer.setAside();
      answer.edit(text);
    }
    expect(textsOf(answer)).toEqual(['second', 'first']);
  });

  test('keeps ten old answers, the newest', () => {
    const items = new Items();
    const answer = open(items);
    for (let index = 0; index <= 13; index++) {
      answer.setAside();
      answer.edit(`text ${String(index)}`);
    }
    expect(textsOf(answer)).toEqual(Array.from({ length: 10 }, (_, index) => `text ${String(12 - index)}`));
    expect(items.map.size).toBe(11);
  });

  test('mixes up no exercise with another one whose name begins alike', () => {
    const items = new Items();
    const longer = openAnswer({ ref: `${exercise.ref}-again`, stub: 'stub' }, () => items);
    longer.edit('longer');
    longer.setAside();
    expect(textsOf(open(items))).toEqual([]);
  });

  test('passes over what it cannot read', () => {
    const items = new Items();
    for (const value of ['', '{', 'null', '{"text":1,"at":1}'])
      items.setItem(`play-old:${exercise.ref}:${value}`, value);
    expect(textsOf(open(items))).toEqual([]);
  });
});

describe('openAnswer() in a browser that keeps nothing', () => {
  test.each([
    {
      name: 'no access',
      storage: (): KeptItems => {
        throw new DOMException('No', 'SecurityError');
      },
    },
    { name: 'full', storage: () => Object.assign(new Items(), { room: -1 }) },
  ])('says so before anything is typed, and goes on until it is closed: $name', ({ storage }) => {
    const items = storage.name === 'full' ? storage() : null;
    const answer = openAnswer(exercise, () => items ?? storage());
    expect(answer.isKept()).toBe(false);
    answer.edit('mine');
    answer.setAside();
    answer.edit('stub');
    expect([answer.isKept(), answer.text(), textsOf(answer)]).toEqual([false, 'stub', ['mine']]);
  });

  test('says so when it is full, and no longer when it is not', () => {
    const items = new Items();
    items.room = 10;
    const answer = open(items);
    answer.edit('short');
    expect(answer.isKept()).toBe(true);
    answer.edit('longer than ten');
    expect([answer.isKept(), items.getItem(key)]).toEqual([false, 'short']);
    answer.edit('shorter');
    expect([answer.isKept(), items.getItem(key)]).toEqual([true, 'shorter']);
  });

  test('removes no answer by a reset for whose copy there is no room', () => {
    const items = new Items();
    items.room = 10;
    const answer = open(items);
    answer.edit('ten signs!');
    answer.setAside();
    answer.edit('stub');
    expect([answer.isKept(), textsOf(answer), open(items).text()]).toEqual([false, ['ten signs!'], 'ten signs!']);
  });
});

/** Numbers that are the same in each run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('three tabs on one exercise', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => ({ seed })))(
    'lose nothing in any order: seed $seed',
    ({ seed }) => {
      const random = numbersFrom(seed);
      const items = new Items();
      const tabs = Array.from({ length: 3 }, () => open(items));
      for (let step = 0; step < 80; step++) {
        const index = random(3);
        const tab = tabs[index];
        if (!tab) throw new Error('Cannot choose a tab');
        const [textBefore, keptBefore] = [tab.text(), items.getItem(key)];
        const wasAsked = tab.rival() !== null;
        const act = random(8);
        if (act < 3) tab.edit(`${tab.text()}${String(index)}`);
        else if (act === 3) tab.follow();
        else if (act === 4) tabs[index] = open(items);
        else if (act === 5 && wasAsked) tab.keepMine();
        else if (act === 6 && wasAsked) tab.takeRival();
        else if (act === 7) {
          tab.setAside();
          tab.edit(tab.oldAnswers()[0]?.text ?? 'stub');
        }
        // Whoever types on makes a newer text of the one that was on the screen; nothing else may replace any.
        const kept = items.getItem(key);
        if (keptBefore !== null && kept !== keptBefore && textBefore !== keptBefore)
          expect(items.has(keptBefore)).toBe(true);
        if (act < 3) expect(items.has(tab.text())).toBe(true);
        if (act >= 5 && tab.text() !== textBefore && textBefore !== 'stub') expect(items.has(textBefore)).toBe(true);
      }
    },
  );
});
