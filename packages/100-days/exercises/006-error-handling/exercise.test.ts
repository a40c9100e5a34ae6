import {
  checkout,
  ConfigLoadError,
  InvalidUserError,
  PaymentError,
  readConfig,
  respond,
  UserError,
  validateUser,
} from '#exercise/006-error-handling';
import type { Files, Receipt, Reply, User } from '#given/006-error-handling';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** Gives what a function throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return 'nothing was thrown';
}

/** Makes an error as `node:fs` does. */
function fileError(code: string, message = `${code}: cannot open the file`): Error {
  return Object.assign(new Error(message), { code });
}

/** Files in memory, and a list of what was written. */
function memory(texts: Record<string, string>): { files: Files; written: string[] } {
  const stored = new Map(Object.entries(texts));
  const written: string[] = [];
  const files: Files = {
    read(path) {
      const text = stored.get(path);
      if (text === undefined) throw fileError('ENOENT');
      return text;
    },
    write(path, text) {
      written.push(path);
      stored.set(path, text);
    },
  };
  return { files, written };
}

/** Files that cannot be read, for a reason. */
function broken(reason: unknown): Files {
  return {
    read() {
      throw reason;
    },
    write() {
      throw reason;
    },
  };
}

const ada = { email: 'ada@example.org', age: 36 };

describe('the errors', () => {
  test('have the types that the task gives them', () => {
    expectTypeOf<InvalidUserError>().toExtend<UserError>();
    expectTypeOf<InvalidUserError['field']>().toEqualTypeOf<'email' | 'age'>();
    expectTypeOf<PaymentError>().toExtend<UserError>();
    expectTypeOf<ConfigLoadError>().toExtend<Error>();
    expect(new UserError('No').name).toBe('UserError');
  });

  test('each say their name', () => {
    const names = [
      () => validateUser({}),
      () => checkout(0, () => 'p-1'),
      () => readConfig('app.json', broken(fileError('ENOENT'))),
    ].map((work) => (thrownBy(work) as Error).name);
    expect(names).toEqual(['InvalidUserError', 'PaymentError', 'ConfigLoadError']);
  });

  test('are the fault of the user, or not', () => {
    expect(thrownBy(() => validateUser({}))).toBeInstanceOf(UserError);
    expect(thrownBy(() => checkout(0, () => 'p-1'))).toBeInstanceOf(UserError);
    const systemFault = thrownBy(() => readConfig('app.json', broken(fileError('ENOENT'))));
    expect(systemFault).toBeInstanceOf(Error);
    expect(systemFault).not.toBeInstanceOf(UserError);
  });
});

describe('validateUser()', () => {
  test('takes anything and returns a user', () => {
    expectTypeOf(validateUser).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(validateUser).returns.toEqualTypeOf<User>();
    expect(validateUser(ada)).toEqual(ada);
  });

  test.each([
    { what: 'no email', input: { age: 36 } },
    { what: 'an email without an @', input: { email: 'ada.example.org', age: 36 } },
    { what: 'an empty email', input: { email: '', age: 36 } },
    { what: 'a number as email', input: { email: 42, age: 36 } },
    { what: 'a list as email', input: { email: ['@'], age: 36 } },
  ])('refuses $what', ({ input }) => {
    const error = thrownBy(() => validateUser(input));
    expect(error).toBeInstanceOf(InvalidUserError);
    expect(error).toMatchObject({ field: 'email', message: 'The email must be a text with an @' });
  });

  test.each([
    { what: 'no age', age: undefined },
    { what: 'an age of 17', age: 17 },
    { what: 'an age of 18.5', age: 18.5 },
    { what: 'an age below 0', age: -36 },
    { what: 'NaN as age', age: NaN },
    { what: 'Infinity as age', age: Infinity },
    { what: 'a text as age', age: '36' },
    { what: 'true as age', age: true },
  ])('refuses $what', ({ age }) => {
    const error = thrownBy(() => validateUser({ email: 'ada@example.org', age }));
    expect(error).toBeInstanceOf(InvalidUserError);
    expect(error).toMatchObject({ field: 'age', message: 'The age must be a whole number from 18' });
  });

  test.each([
    { what: 'undefined', input: undefined },
    { what: 'null', input: null },
    { what: 'a text', input: 'ada@example.org' },
    { what: 'a number', input: 42 },
    { what: 'a list', input: ['ada@example.org', 36] },
  ])('takes $what for a user without an email', ({ input }) => {
    const error = thrownBy(() => validateUser(input));
    expect(error).toBeInstanceOf(InvalidUserError);
    expect(error).toMatchObject({ field: 'email' });
  });

  test('names the email first when both are wrong', () => {
    expect(thrownBy(() => validateUser({ email: 'ada', age: 3 }))).toMatchObject({ field: 'email' });
  });

  test('takes somebody who is 18', () => {
    expect(validateUser({ email: 'bo@example.org', age: 18 })).toEqual({ email: 'bo@example.org', age: 18 });
  });

  test('leaves out what nobody asked for', () => {
    expect(validateUser({ ...ada, admin: true })).toStrictEqual(ada);
  });

  test('returns a new object and leaves its input as it was', () => {
    const input = Object.freeze({ ...ada, admin: true });
    expect(validateUser(input)).not.toBe(input);
    expect(input).toEqual({ ...ada, admin: true });
  });
});

describe('checkout()', () => {
  test('takes an amount and a way to charge it, and returns a receipt', () => {
    expectTypeOf(checkout).returns.toEqualTypeOf<Receipt>();
    const forbidden = () => [
      // @ts-expect-error A text is no amount.
      checkout('25', () => 'p-1'),
      // @ts-expect-error The id of a payment is a text.
      checkout(25, () => 1),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('charges the amount once and gives the id back', () => {
    const charged: number[] = [];
    const receipt = checkout(25, (amount) => `p-${charged.push(amount)}`);
    expect(receipt).toEqual({ id: 'p-1', amount: 25 });
    expect(charged).toEqual([25]);
  });

  test('takes any amount above 0', () => {
    expect(checkout(0.01, () => 'p-1')).toEqual({ id: 'p-1', amount: 0.01 });
    expect(checkout(Number.MAX_VALUE, () => 'p-2').amount).toBe(Number.MAX_VALUE);
  });

  test.each([{ amount: 0 }, { amount: -1 }, { amount: NaN }, { amount: Infinity }, { amount: -Infinity }])(
    'refuses $amount and charges nothing',
    ({ amount }) => {
      const charged: number[] = [];
      const error = thrownBy(() => checkout(amount, (charge) => `p-${charged.push(charge)}`));
      expect(error).toBeInstanceOf(PaymentError);
      expect(error).toMatchObject({ message: 'The amount must be greater than 0 and finite' });
      expect(charged).toEqual([]);
    },
  );

  test('lets through what charge throws, as it is', () => {
    const reason = new TypeError('The payment service does not answer');
    const error = thrownBy(() =>
      checkout(25, () => {
        throw reason;
      }),
    );
    expect(error).toBe(reason);
  });
});

describe('readConfig()', () => {
  test('takes a path and perhaps files, and returns a text', () => {
    expectTypeOf(readConfig).returns.toEqualTypeOf<string>();
    const forbidden = () => [
      // @ts-expect-error A path is a text.
      readConfig(1),
      // @ts-expect-error These files cannot be read.
      readConfig('app.json', {}),
    ];
    const allowed = () => readConfig('app.json');
    expect([forbidden, allowed]).toHaveLength(2);
    expect(readConfig('b', memory({ a: 'one', b: 'two' }).files)).toBe('two');
  });

  test('gives the text as it stands in the file', () => {
    const { files } = memory({ 'app.json': ' { "port": 80 }\r\n', empty: '' });
    expect(readConfig('app.json', files)).toBe(' { "port": 80 }\r\n');
    expect(readConfig('empty', files)).toBe('');
  });

  test('says that a file is missing', () => {
    const error = thrownBy(() => readConfig('conf/app.json', memory({}).files));
    expect(error).toBeInstanceOf(ConfigLoadError);
    expect(error).toMatchObject({ message: 'Config file not found: conf/app.json' });
  });

  test('says that reading is not permitted', () => {
    const error = thrownBy(() => readConfig('conf/app.json', broken(fileError('EACCES'))));
    expect(error).toBeInstanceOf(ConfigLoadError);
    expect(error).toMatchObject({ message: 'Permission denied while reading config: conf/app.json' });
  });

  test.each([{ code: 'ENOENT' }, { code: 'EACCES' }])('keeps the error $code as the cause', ({ code }) => {
    const reason = fileError(code);
    const error = thrownBy(() => readConfig('app.json', broken(reason)));
    expect(error).toBeInstanceOf(ConfigLoadError);
    expect((error as ConfigLoadError).cause).toBe(reason);
  });

  test.each([{ code: 'ENOENT' }, { code: 'EACCES' }])('has a cause for the error $code', ({ code }) => {
    expect((thrownBy(() => readConfig('app.json', broken(fileError(code)))) as Error).cause).toBeDefined();
  });

  test('knows a fault by its code, whatever the message says', () => {
    const error = thrownBy(() => readConfig('app.json', broken(fileError('ENOENT', 'Nothing is here'))));
    expect(error).toMatchObject({ message: 'Config file not found: app.json' });
    const other = fileError('EIO', 'ENOENT and EACCES are other codes');
    expect(thrownBy(() => readConfig('app.json', broken(other)))).toBe(other);
  });

  test.each([
    { what: 'an error with another code', reason: fileError('EISDIR') },
    { what: 'an error without a code', reason: new RangeError('Too long') },
    { what: 'a text', reason: 'ENOENT' },
    { what: 'null', reason: null },
    { what: 'undefined', reason: undefined },
  ])('lets through $what, as it is', ({ reason }) => {
    expect(thrownBy(() => readConfig('app.json', broken(reason)))).toBe(reason);
  });

  test('writes nothing when the file is there', () => {
    const { files, written } = memory({ 'app.json': '{}' });
    thrownBy(() => readConfig('app.json', files));
    expect(written).toEqual([]);
  });

  test('writes nothing when the file is missing', () => {
    const { files, written } = memory({});
    thrownBy(() => readConfig('app.json', files));
    expect(written).toEqual([]);
  });

  test('looks on the disk when no files are given', () => {
    const path = join(import.meta.dirname, 'no-such-folder', 'app.json');
    const error = thrownBy(() => readConfig(path));
    expect(error).toBeInstanceOf(ConfigLoadError);
    expect((error as ConfigLoadError).cause).toMatchObject({ code: 'ENOENT', syscall: 'open' });
  });
});

describe('respond()', () => {
  /** Replies to work that throws, and notes what is logged, and what is thrown again. */
  function replyTo(reason: unknown): { reply: Reply | undefined; logged: unknown[]; thrown: unknown } {
    const logged: unknown[] = [];
    let reply: Reply | undefined;
    const thrown = thrownBy(() => {
      reply = respond(
        () => {
          throw reason;
        },
        (error) => logged.push(error),
      );
    });
    return { reply, logged, thrown };
  }

  test('takes work and a log, and returns a reply', () => {
    const reply = () =>
      respond(
        () => 1,
        (error) => {
          expectTypeOf(error).toEqualTypeOf<unknown>();
        },
      );
    expectTypeOf(reply).returns.toEqualTypeOf<Reply>();
    const forbidden = () => [
      // @ts-expect-error Work is a function.
      respond(1, String),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('replies with what the work returns, which is called once', () => {
    let calls = 0;
    const logged: unknown[] = [];
    const body = { items: [] };
    const reply = respond(
      () => {
        calls += 1;
        return body;
      },
      (error) => logged.push(error),
    );
    expect(reply).toEqual({ status: 200, body: { items: [] } });
    expect(reply.body).toBe(body);
    expect({ calls, logged }).toEqual({ calls: 1, logged: [] });
  });

  test.each([{ body: undefined }, { body: 0 }, { body: '' }])('replies with the result $body', ({ body }) => {
    expect(respond(() => body, String)).toEqual({ status: 200, body });
  });

  test('replies with the message of a fault that the sender can fix', () => {
    const { reply, logged } = replyTo(new UserError('The name is missing'));
    expect(reply).toEqual({ status: 400, body: 'The name is missing' });
    expect(logged).toEqual([]);
  });

  test('does so for every class that extends UserError', () => {
    class TooLate extends UserError {}
    expect(replyTo(new TooLate('The shop is closed')).reply).toEqual({ status: 400, body: 'The shop is closed' });
    expect(respond(() => validateUser({ ...ada, age: 3 }), String)).toEqual({
      status: 400,
      body: 'The age must be a whole number from 18',
    });
    expect(respond(() => checkout(NaN, () => 'p-1'), String)).toEqual({
      status: 400,
      body: 'The amount must be greater than 0 and finite',
    });
  });

  const systemFaults = [
    { what: 'an error of the language', reason: new TypeError('password is not a function') },
    { what: 'an error that says it is a UserError', reason: Object.assign(new Error('x'), { name: 'UserError' }) },
    { what: 'a text', reason: 'password' },
    { what: 'null', reason: null },
    { what: 'undefined', reason: undefined },
  ];

  test.each(systemFaults)('gives nothing away about $what', ({ reason }) => {
    expect(replyTo(reason).reply).toEqual({ status: 500, body: 'Something went wrong' });
  });

  test.each(systemFaults)('logs $what once', ({ reason }) => {
    const { logged } = replyTo(reason);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toBe(reason);
  });

  test('logs a config that cannot be loaded', () => {
    const { logged } = replyTo(thrownBy(() => readConfig('/etc/secret.json', broken(fileError('EACCES')))));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toBeInstanceOf(ConfigLoadError);
  });

  test('throws nothing itself', () => {
    expect(replyTo(new RangeError('Too long')).thrown).toBe('nothing was thrown');
    expect(replyTo(new UserError('Too long')).thrown).toBe('nothing was thrown');
  });
});
