import { findCycle, findViolations, plan } from '#exercise/007-modules';
import * as program from '#given/007-modules';
import { describe, expect, expectTypeOf, test } from 'vitest';

type Graph = Readonly<Record<string, readonly string[]>>;

/** The same graph, in which nothing can be changed. */
function frozen(graph: Graph): Graph {
  for (const row of Object.values(graph)) Object.freeze(row);
  return Object.freeze(graph);
}

describe('plan()', () => {
  test('has one of four layers for each name of the program, and the compiler knows the names', () => {
    expectTypeOf(plan).returns.toEqualTypeOf<
      Readonly<Record<keyof typeof program, 'main' | 'services' | 'validators' | 'exceptions'>>
    >();
    expect(Object.keys(plan()).sort()).toEqual(Object.keys(program).sort());
  });

  test.each([
    { name: 'LibraryError', layer: 'exceptions' },
    { name: 'InvalidRequestError', layer: 'exceptions' },
    { name: 'NotOnShelfError', layer: 'exceptions' },
    { name: 'TooManyLoansError', layer: 'exceptions' },
    { name: 'ISBN_DIGITS', layer: 'validators' },
    { name: 'isIsbn', layer: 'validators' },
    { name: 'parseLoanRequest', layer: 'validators' },
    { name: 'MAX_LOANS', layer: 'services' },
    { name: 'FINE_CENTS', layer: 'services' },
    { name: 'mayBorrow', layer: 'services' },
    { name: 'lend', layer: 'services' },
    { name: 'handleRequest', layer: 'main' },
  ] as const)('puts $name where it belongs', ({ name, layer }) => {
    expect(plan()[name]).toBe(layer);
  });
});

describe('findViolations()', () => {
  const layers = ['main', 'services', 'validators', 'exceptions'];

  test('takes a graph and a list that it may not change, and returns pairs of texts', () => {
    const graph: Graph = {};
    const readonlyLayers: readonly string[] = layers;
    expectTypeOf(() => findViolations(graph, readonlyLayers)[0]?.from).returns.toEqualTypeOf<string | undefined>();
    expectTypeOf(() => findViolations(graph, readonlyLayers)[0]?.to).returns.toEqualTypeOf<string | undefined>();
    const forbidden = () => [
      // @ts-expect-error The layers are missing.
      findViolations(graph),
      // @ts-expect-error A row is a list of files.
      findViolations({ 'main.ts': 'services/payment.ts' }, layers),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('finds nothing wrong with imports of the next layer', () => {
    const graph = {
      'main.ts': ['services/payment.ts'],
      'services/payment.ts': ['validators/user.ts'],
      'validators/user.ts': ['exceptions/errors.ts'],
      'exceptions/errors.ts': [],
    };
    expect(findViolations(graph, layers)).toEqual([]);
  });

  test('allows imports that skip layers downwards', () => {
    const graph = { 'main.ts': ['exceptions/errors.ts', 'validators/user.ts'] };
    expect(findViolations(graph, layers)).toEqual([]);
  });

  test('allows imports inside of a layer', () => {
    const graph = { 'services/payment.ts': ['services/prices.ts'] };
    expect(findViolations(graph, layers)).toEqual([]);
  });

  test('reports an import of the layer above', () => {
    const graph = { 'services/payment.ts': ['validators/user.ts', 'main.ts'] };
    expect(findViolations(graph, layers)).toEqual([{ from: 'services/payment.ts', to: 'main.ts' }]);
  });

  test('reports an import from the lowest layer to the highest', () => {
    expect(findViolations({ 'exceptions/errors.ts': ['main.ts'] }, layers)).toEqual([
      { from: 'exceptions/errors.ts', to: 'main.ts' },
    ]);
  });

  test('reports all of them, in the order of the graph', () => {
    const graph = {
      'validators/user.ts': ['services/payment.ts', 'exceptions/errors.ts', 'main.ts'],
      'main.ts': ['validators/user.ts'],
      'exceptions/errors.ts': ['validators/user.ts'],
    };
    expect(findViolations(graph, layers)).toEqual([
      { from: 'validators/user.ts', to: 'services/payment.ts' },
      { from: 'validators/user.ts', to: 'main.ts' },
      { from: 'exceptions/errors.ts', to: 'validators/user.ts' },
    ]);
  });

  test('knows the layer of a file by the first folder, however deep the file lies', () => {
    const graph = {
      'services/validators/card.ts': ['services/payment.ts'],
      'validators/forms/main/user.ts': ['services/exceptions/old.ts'],
    };
    expect(findViolations(graph, layers)).toEqual([
      { from: 'validators/forms/main/user.ts', to: 'services/exceptions/old.ts' },
    ]);
  });

  test('compares the whole name of a layer', () => {
    const graph = { 'services/payment.ts': ['services2/old.ts', 'validator/user.ts'] };
    expect(findViolations(graph, layers)).toEqual([
      { from: 'services/payment.ts', to: 'services2/old.ts' },
      { from: 'services/payment.ts', to: 'validator/user.ts' },
    ]);
  });

  test('reports an import from a file of no layer', () => {
    const graph = { 'scripts/clean.ts': ['exceptions/errors.ts'] };
    expect(findViolations(graph, layers)).toEqual([{ from: 'scripts/clean.ts', to: 'exceptions/errors.ts' }]);
  });

  test('reports an import to a file of no layer', () => {
    const graph = { 'main.ts': ['helpers.ts'] };
    expect(findViolations(graph, layers)).toEqual([{ from: 'main.ts', to: 'helpers.ts' }]);
  });

  test('reports an import between two files of no layer', () => {
    const graph = { 'scripts/clean.ts': ['scripts/paths.ts'] };
    expect(findViolations(graph, layers)).toEqual([{ from: 'scripts/clean.ts', to: 'scripts/paths.ts' }]);
  });

  test('goes by the layers that it is given', () => {
    const graph = { 'app.ts': ['store/users.ts'], 'store/users.ts': ['app.ts'] };
    expect(findViolations(graph, ['app', 'store'])).toEqual([{ from: 'store/users.ts', to: 'app.ts' }]);
    expect(findViolations(graph, ['store', 'app'])).toEqual([{ from: 'app.ts', to: 'store/users.ts' }]);
  });

  test('takes a frozen graph and a frozen list', () => {
    const graph = frozen({ 'services/payment.ts': ['main.ts'] });
    expect(findViolations(graph, Object.freeze([...layers]))).toEqual([{ from: 'services/payment.ts', to: 'main.ts' }]);
  });
});

describe('findCycle()', () => {
  /** The imports of a cycle, from each file to the next and from the last to the first, sorted. */
  function stepsOf(cycle: readonly string[] | null): string[] | null {
    return cycle?.map((file, index) => `${file} -> ${cycle[(index + 1) % cycle.length] ?? ''}`).sort() ?? null;
  }

  test('takes a graph that it may not change, and returns texts or null', () => {
    const graph: Graph = {};
    expectTypeOf(() => findCycle(graph)).returns.toEqualTypeOf<string[] | null>();
    const forbidden = () => [
      // @ts-expect-error A row is a list of files.
      findCycle({ 'a.ts': 'b.ts' }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('finds none in a project without imports', () => {
    expect([findCycle({}), findCycle({ 'a.ts': [], 'b.ts': [] })]).toEqual([null, null]);
  });

  test('finds none in a chain', () => {
    expect(findCycle({ 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': [] })).toBeNull();
  });

  test('finds none where two ways lead to the same file', () => {
    expect(findCycle({ 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['d.ts'], 'c.ts': ['d.ts'], 'd.ts': [] })).toBeNull();
  });

  test('takes a file without a row for one that imports nothing', () => {
    expect(findCycle({ 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['c.ts'] })).toBeNull();
  });

  test('finds two files that import each other', () => {
    expect(stepsOf(findCycle({ 'a.ts': ['b.ts'], 'b.ts': ['a.ts'] }))).toEqual(['a.ts -> b.ts', 'b.ts -> a.ts']);
  });

  test('finds a file that imports itself', () => {
    expect(findCycle({ 'a.ts': ['b.ts'], 'b.ts': ['b.ts'] })).toEqual(['b.ts']);
  });

  test('names each file of a cycle of three once', () => {
    const graph = { 'a.ts': ['c.ts'], 'b.ts': ['a.ts'], 'c.ts': ['b.ts'] };
    expect(findCycle(graph)?.sort()).toEqual(['a.ts', 'b.ts', 'c.ts']);
  });

  test('finds a cycle of four files, and tells them in the direction of the imports', () => {
    const graph = { 'a.ts': ['c.ts'], 'b.ts': ['a.ts'], 'c.ts': ['d.ts'], 'd.ts': ['b.ts'] };
    expect(stepsOf(findCycle(graph))).toEqual(['a.ts -> c.ts', 'b.ts -> a.ts', 'c.ts -> d.ts', 'd.ts -> b.ts']);
  });

  test('leaves out the files that only lead to the cycle, or away from it', () => {
    const graph = { 'main.ts': ['a.ts'], 'a.ts': ['b.ts'], 'b.ts': ['end.ts', 'c.ts'], 'c.ts': ['b.ts'], 'end.ts': [] };
    expect(stepsOf(findCycle(graph))).toEqual(['b.ts -> c.ts', 'c.ts -> b.ts']);
  });

  test('finds a cycle to which the first file does not lead', () => {
    const graph = { 'main.ts': ['a.ts'], 'a.ts': [], 'x.ts': ['a.ts', 'y.ts'], 'y.ts': ['x.ts'] };
    expect(stepsOf(findCycle(graph))).toEqual(['x.ts -> y.ts', 'y.ts -> x.ts']);
  });

  test('finds one of several cycles', () => {
    const graph = { 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['a.ts'], 'c.ts': ['a.ts'] };
    const cycles = [
      ['a.ts -> b.ts', 'b.ts -> a.ts'],
      ['a.ts -> c.ts', 'c.ts -> a.ts'],
    ];
    expect(cycles).toContainEqual(stepsOf(findCycle(graph)));
  });

  test('finds the next one when a cycle is fixed', () => {
    const before = { 'a.ts': ['b.ts'], 'b.ts': ['a.ts', 'c.ts'], 'c.ts': ['a.ts'] };
    const after = { ...before, 'b.ts': ['c.ts'] };
    expect(findCycle(before)).not.toBeNull();
    expect(stepsOf(findCycle(after))).toEqual(['a.ts -> b.ts', 'b.ts -> c.ts', 'c.ts -> a.ts']);
    expect(findCycle({ ...after, 'c.ts': [] })).toBeNull();
  });

  test('takes a frozen graph', () => {
    expect(findCycle(frozen({ 'a.ts': ['a.ts'], 'b.ts': [] }))).toEqual(['a.ts']);
  });

  test('is soon done with 60 files, also if a great many ways lead through them', () => {
    let reads = 0;
    const watched = (row: string[]) => {
      for (const [index, file] of row.entries()) {
        const get = () => {
          reads += 1;
          if (reads > 1_000_000) throw new Error('The lists of 60 files were read more than a million times');
          return file;
        };
        Object.defineProperty(row, index, { get });
      }
      return row;
    };
    // Each file imports both files of the next floor, so 30 floors have 2 ** 30 ways from top to bottom.
    const floors = Array.from({ length: 30 }, (_, floor) => {
      const row = floor === 29 ? [] : [`left${floor + 1}.ts`, `right${floor + 1}.ts`];
      return { [`left${floor}.ts`]: watched(row), [`right${floor}.ts`]: watched(row) };
    });
    expect(findCycle(Object.assign({}, ...floors) as Graph)).toBeNull();
  });
});
