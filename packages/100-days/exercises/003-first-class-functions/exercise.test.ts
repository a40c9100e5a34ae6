import {
  executeOperation,
  FIELD_RULES,
  OPERATIONS,
  permissionRequired,
  validate,
} from '#exercise/003-first-class-functions';
import { type BinaryOperation, type Rule } from '#given/003-first-class-functions';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('OPERATIONS', () => {
  test('has three names that the compiler knows', () => {
    expectTypeOf<keyof typeof OPERATIONS>().toEqualTypeOf<'add' | 'subtract' | 'multiply'>();
    expectTypeOf<(typeof OPERATIONS)['add']>().toExtend<BinaryOperation>();
    expect(Object.keys(OPERATIONS)).toEqual(['add', 'subtract', 'multiply']);
  });

  test('holds functions that can be called without the table', () => {
    const { add, subtract, multiply } = OPERATIONS;
    expect([add(5, 3), subtract(5, 3), multiply(4, 6)]).toEqual([8, 2, 24]);
  });
});

describe('executeOperation()', () => {
  test('takes any name, two numbers and perhaps a table, and returns a number', () => {
    const name: string = 'add';
    const table: Readonly<Record<string, BinaryOperation>> = OPERATIONS;
    expectTypeOf(() => executeOperation(name, 1, 2)).returns.toEqualTypeOf<number>();
    expectTypeOf(() => executeOperation(name, 1, 2, table)).returns.toEqualTypeOf<number>();
    const forbidden = () => [
      // @ts-expect-error A text is not a number.
      executeOperation('add', '1', 2),
      // @ts-expect-error A row of the table is a function.
      executeOperation('add', 1, 2, { add: 3 }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { name: 'add', a: 5, b: 3, result: 8 },
    { name: 'subtract', a: 5, b: 3, result: 2 },
    { name: 'multiply', a: 4, b: 6, result: 24 },
  ])('can $name', ({ name, a, b, result }) => {
    expect(executeOperation(name, a, b)).toBe(result);
  });

  test('gives back a result of 0', () => {
    expect(executeOperation('subtract', 3, 3)).toBe(0);
  });

  test.each(['divide', 'Add', '', 'toString', 'constructor', '__proto__'])('refuses the name "%s"', (name) => {
    const run = () => executeOperation(name, 1, 2);
    expect(run).toThrow(RangeError);
    expect(run).toThrow(`Cannot run "${name}": the operations are add, subtract, multiply`);
  });

  test('uses a row that is new in the table it is given', () => {
    const table = { ...OPERATIONS, power: (a: number, b: number) => a ** b };
    expect(executeOperation('power', 2, 3, table)).toBe(8);
    expect(executeOperation('multiply', 2, 3, table)).toBe(6);
  });

  test('uses only the table it is given', () => {
    const table = { add: (a: number, b: number) => a * 100 + b, least: Math.min };
    expect(executeOperation('add', 1, 2, table)).toBe(102);
    const run = () => executeOperation('multiply', 1, 2, table);
    expect(run).toThrow(RangeError);
    expect(run).toThrow('Cannot run "multiply": the operations are add, least');
  });

  test('leaves OPERATIONS as they were', () => {
    executeOperation('least', 1, 2, { least: Math.min });
    expect(() => executeOperation('least', 1, 2)).toThrow(RangeError);
  });

  test('runs no operation but the one that is asked for', () => {
    const ran: string[] = [];
    const row = (name: string) => () => ran.push(name);
    executeOperation('b', 1, 2, { a: row('a'), b: row('b') });
    expect(ran).toEqual(['b']);
  });

  test('lets the error of an operation through', () => {
    const refuse = () => {
      throw new TypeError('Cannot divide by 0');
    };
    expect(() => executeOperation('divide', 1, 0, { divide: refuse })).toThrow(new TypeError('Cannot divide by 0'));
  });
});

describe('permissionRequired()', () => {
  test('takes a role and returns a function from a role to yes or no', () => {
    expectTypeOf(permissionRequired).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(permissionRequired).returns.toEqualTypeOf<(userRole: string) => boolean>();
    expect(permissionRequired('admin')).toBeTypeOf('function');
  });

  test('accepts the role that is required', () => {
    expect(permissionRequired('admin')('admin')).toBe(true);
  });

  test.each(['editor', 'Admin', 'admin2', 'adm', ''])('refuses "%s" where "admin" is required', (role) => {
    expect(permissionRequired('admin')(role)).toBe(false);
  });

  test('makes checks that do not disturb each other', () => {
    const isAdmin = permissionRequired('admin');
    const isEditor = permissionRequired('editor');
    expect([isAdmin('admin'), isAdmin('editor'), isEditor('editor'), isEditor('admin')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('makes a check that filter can call', () => {
    expect(['admin', 'guest', 'admin'].filter(permissionRequired('admin'))).toEqual(['admin', 'admin']);
  });
});

describe('validate()', () => {
  /** A rule that every text passes, or none, and that notes that it was asked. */
  const fixed = (message: string, result: boolean, asked: string[] = []): Rule => ({
    message,
    passes: (value) => {
      asked.push(`${message} ${value}`);
      return result;
    },
  });

  test('takes a text and a list of rules that it may not change, and returns texts', () => {
    const rules: readonly Rule[] = [];
    expectTypeOf(() => validate('x', rules)).returns.toEqualTypeOf<string[]>();
    const forbidden = () => [
      // @ts-expect-error A rule has a message as well.
      validate('x', [{ passes: () => true }]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('finds nothing wrong when every rule passes, or when there is none', () => {
    expect(validate('x', [fixed('one', true), fixed('two', true)])).toEqual([]);
    expect(validate('x', [])).toEqual([]);
  });

  test('tells every rule that does not pass, in the order of the rules', () => {
    const rules = [fixed('z', false), fixed('m', true), fixed('a', false), fixed('k', false)];
    expect(validate('x', rules)).toEqual(['z', 'a', 'k']);
  });

  test('asks each rule once, with the value', () => {
    const asked: string[] = [];
    validate('x', [fixed('one', false, asked), fixed('two', true, asked)]);
    expect(asked).toEqual(['one x', 'two x']);
  });

  test('calls a rule in such a way that it can use this', () => {
    const starts = (prefix: string) => ({
      prefix,
      message: `must start with ${prefix}`,
      passes(value: string): boolean {
        return value.startsWith(this.prefix);
      },
    });
    expect(validate('b-1', [starts('a'), starts('b')])).toEqual(['must start with a']);
  });

  test('leaves the list of rules as it was', () => {
    const rules = Object.freeze([fixed('one', false), fixed('two', true)]);
    expect(validate('x', rules)).toEqual(['one']);
  });
});

describe('FIELD_RULES', () => {
  const long = 'must have at least 5 characters';
  const email = 'must contain an @ and a dot';
  const digits = 'must consist of digits';

  test('has two names that the compiler knows', () => {
    expectTypeOf<keyof typeof FIELD_RULES>().toEqualTypeOf<'email' | 'pin'>();
    expectTypeOf<(typeof FIELD_RULES)['email']>().toExtend<readonly Rule[]>();
    expect(Object.keys(FIELD_RULES).sort()).toEqual(['email', 'pin']);
  });

  test.each([
    { value: 'ada@example.com', messages: [] },
    { value: 'a@b.c', messages: [] },
    { value: 'a@b.', messages: [long] },
    { value: 'ada@example', messages: [email] },
    { value: '12345', messages: [email] },
    { value: 'ada', messages: [long, email] },
  ])('finds $messages.length faults in the email "$value"', ({ value, messages }) => {
    expect(validate(value, FIELD_RULES.email)).toEqual(messages);
  });

  test.each([
    { value: '12345', messages: [] },
    { value: '1234', messages: [long] },
    { value: '12a45', messages: [digits] },
    { value: '', messages: [long, digits] },
  ])('finds $messages.length faults in the pin "$value"', ({ value, messages }) => {
    expect(validate(value, FIELD_RULES.pin)).toEqual(messages);
  });
});
