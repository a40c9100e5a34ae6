import { addItem, grid, withOwnDefault } from '#exercise/002-mutability-traps';
import { DEFAULTS, type Settings } from '#given/002-mutability-traps';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('addItem()', () => {
  test('takes an item and perhaps a list of its kind that may change, and returns such a list', () => {
    const numbers: number[] = [1];
    const fixed: readonly number[] = [1];
    expectTypeOf(() => addItem('a')).returns.toEqualTypeOf<string[]>();
    expectTypeOf(() => addItem(2, numbers)).returns.toEqualTypeOf<number[]>();
    const forbidden = () => [
      // @ts-expect-error A text does not belong into a list of numbers.
      addItem('a', numbers),
      // @ts-expect-error This list must not change.
      addItem(2, fixed),
      // @ts-expect-error No list is `undefined`, not `null`.
      addItem(2, null),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('begins a new list for each call that gives none', () => {
    expect(addItem('pen')).toEqual(['pen']);
    expect(addItem('cup')).toEqual(['cup']);
  });

  test('begins a new list also when undefined is given', () => {
    expect([addItem(1, undefined), addItem(2, undefined)]).toEqual([[1], [2]]);
  });

  test('gives lists that may change one without the other', () => {
    const first = addItem('pen');
    const second = addItem('pen');
    first.push('ink');
    expect(second).toEqual(['pen']);
  });

  test('adds to the end of the list that it is given, and returns this list', () => {
    const items = [3, 1];
    expect(addItem(2, items)).toBe(items);
    expect(items).toEqual([3, 1, 2]);
  });

  test.each([{ item: undefined }, { item: null }, { item: 0 }, { item: '' }, { item: ['a', 'b'] }])(
    'adds one item, also if it is $item',
    ({ item }) => {
      const items: unknown[] = ['first'];
      addItem<unknown>(item, items);
      expect(items).toEqual(['first', item]);
      expect(addItem<unknown>(item)).toEqual([item]);
    },
  );

  test('adds to an empty list that it is given', () => {
    const items: string[] = [];
    addItem('pen', items);
    addItem('cup', items);
    expect(items).toEqual(['pen', 'cup']);
  });
});

describe('withOwnDefault()', () => {
  test('takes changes or nothing, and returns settings', () => {
    expectTypeOf(() => withOwnDefault()).returns.toEqualTypeOf<Settings>();
    expectTypeOf(() =>
      withOwnDefault({ perMinute: undefined, roles: ['a'] as const }),
    ).returns.toEqualTypeOf<Settings>();
    const forbidden = () => [
      // @ts-expect-error No changes are `undefined`, not `null`.
      withOwnDefault(null),
      // @ts-expect-error A limit is a number or `null`.
      withOwnDefault({ perMinute: 'many' }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives 60 requests and the role of a reader when nothing differs', () => {
    expect(withOwnDefault()).toEqual({ perMinute: 60, roles: ['reader'] });
    expect(withOwnDefault({})).toEqual({ perMinute: 60, roles: ['reader'] });
  });

  test('takes over what differs', () => {
    expect(withOwnDefault({ perMinute: 5 })).toEqual({ perMinute: 5, roles: ['reader'] });
    expect(withOwnDefault({ roles: ['editor', 'admin'] })).toEqual({ perMinute: 60, roles: ['editor', 'admin'] });
  });

  test('shows the settings of one call nowhere in those of the next', () => {
    withOwnDefault({ perMinute: 7, roles: ['admin'] });
    expect(withOwnDefault()).toEqual({ perMinute: 60, roles: ['reader'] });
  });

  test('gives each call without changes a list of its own', () => {
    const first = withOwnDefault();
    const second = withOwnDefault();
    first.roles.push('admin');
    first.perMinute = 1;
    expect(second).toEqual({ perMinute: 60, roles: ['reader'] });
  });

  test('gives each call with other changes a list of its own', () => {
    const first = withOwnDefault({ perMinute: 1 });
    const second = withOwnDefault({ perMinute: 2 });
    first.roles.push('admin');
    expect(second.roles).toEqual(['reader']);
  });

  test('gives two calls with the same changes settings and lists of their own', () => {
    const changes = { perMinute: 1, roles: ['editor'] };
    const first = withOwnDefault(changes);
    const second = withOwnDefault(changes);
    first.perMinute = 2;
    first.roles.push('admin');
    expect(second).toEqual({ perMinute: 1, roles: ['editor'] });
    expect(withOwnDefault(changes)).toEqual({ perMinute: 1, roles: ['editor'] });
  });

  test('does not change the changes, which may be frozen', () => {
    const changes = Object.freeze({ perMinute: undefined, roles: undefined });
    expect(withOwnDefault(changes)).not.toBe(changes);
    expect(changes).toEqual({ perMinute: undefined, roles: undefined });
  });

  test('takes changes without a prototype', () => {
    const changes = Object.assign(Object.create(null) as object, { perMinute: 5 });
    expect(withOwnDefault(changes).perMinute).toBe(5);
  });

  test('leaves DEFAULTS as they were', () => {
    const settings = withOwnDefault({ perMinute: 8 });
    settings.roles.push('admin');
    expect(DEFAULTS).toEqual({ perMinute: 60, roles: ['reader'] });
  });

  test('does not share the list of the changes', () => {
    const roles = ['editor'];
    const settings = withOwnDefault({ roles });
    settings.roles.push('admin');
    expect(roles).toEqual(['editor']);
    roles.push('guest');
    expect(settings.roles).toEqual(['editor', 'admin']);
  });

  test('makes a list that may change out of a frozen one', () => {
    const settings = withOwnDefault({ roles: Object.freeze(['editor']) });
    expect(Object.isFrozen(settings.roles)).toBe(false);
  });

  test('takes undefined for left out', () => {
    expect(withOwnDefault({ perMinute: undefined, roles: undefined })).toEqual({ perMinute: 60, roles: ['reader'] });
  });

  test('keeps null, which means no limit', () => {
    expect(withOwnDefault({ perMinute: null }).perMinute).toBeNull();
  });

  test('keeps a limit of 0, and no roles', () => {
    expect(withOwnDefault({ perMinute: 0, roles: [] })).toEqual({ perMinute: 0, roles: [] });
  });
});

describe('grid()', () => {
  test('takes two numbers and a function for a cell, and returns rows of such cells', () => {
    expectTypeOf(() => grid(1, 2, () => 'x')).returns.toEqualTypeOf<string[][]>();
    expectTypeOf(() => grid(1, 2, (row, col) => row === col)).returns.toEqualTypeOf<boolean[][]>();
    const forbidden = () => [
      // @ts-expect-error One value is not a way to make many.
      grid(1, 2, []),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('has as many rows and columns as asked for', () => {
    expect(grid(2, 3, () => 0)).toStrictEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('makes each cell from its row and its column', () => {
    expect(grid(3, 2, (row, col) => `${row}/${col}`)).toStrictEqual([
      ['0/0', '0/1'],
      ['1/0', '1/1'],
      ['2/0', '2/1'],
    ]);
  });

  test('asks for each cell once, row by row', () => {
    const calls: string[] = [];
    grid(2, 2, (row, col) => calls.push(`${row}/${col}`));
    expect(calls).toEqual(['0/0', '0/1', '1/0', '1/1']);
  });

  test('has rows that may change one without the other', () => {
    const board = grid(2, 2, () => '.');
    board[0]?.splice(1, 1, 'x', 'o');
    expect(board).toStrictEqual([
      ['.', 'x', 'o'],
      ['.', '.'],
    ]);
  });

  test('has cells that may change one without the other', () => {
    const week = grid<string[]>(1, 2, () => []);
    week[0]?.[0]?.push('meeting');
    expect(week).toStrictEqual([[['meeting'], []]]);
  });

  test('keeps cells that are undefined', () => {
    const seen = grid(1, 2, () => undefined);
    expect(seen).toStrictEqual([[undefined, undefined]]);
  });

  test('can be empty', () => {
    expect(grid(0, 3, () => 1)).toStrictEqual([]);
    expect(grid(2, 0, () => 1)).toStrictEqual([[], []]);
  });

  test('shares no rows between two tables', () => {
    const first = grid(1, 1, () => 1);
    const second = grid(1, 1, () => 1);
    first[0]?.push(2);
    first.push([3]);
    expect(second).toStrictEqual([[1]]);
  });
});
