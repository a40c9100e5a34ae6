import { handleCreateUser, serializeUser, User } from '#exercise/009-validation-and-serialization';
import { ValidationError, type CreateUserReply, type PublicUser } from '#given/009-validation-and-serialization';
import { describe, expect, expectTypeOf, test } from 'vitest';

const ada = { email: 'ada@example.org', age: 36 };

/** Gives what a function throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return 'nothing was thrown';
}

/** Parses, and says in a form that can be compared what came out. */
function outcome(raw: unknown): unknown {
  try {
    const { email, age } = User.parse(raw);
    return { email, age };
  } catch (error) {
    return error instanceof ValidationError ? { field: error.field, message: error.message } : error;
  }
}

/** Makes a user about whom the staff has written something. */
function userWithNote(): User {
  const user = User.parse(ada);
  user.staffNote = 'pays late';
  return user;
}

describe('User', () => {
  test('is made by parse, out of anything', () => {
    expectTypeOf(User.parse).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(() => User.parse(ada)).returns.toEqualTypeOf<User>();
    expect(User.parse(ada)).toBeInstanceOf(User);
    expect(User.parse(ada)).not.toBe(User.parse(ada));
  });

  test('has the types that the task gives it', () => {
    expectTypeOf<User['email']>().toEqualTypeOf<string>();
    expectTypeOf<User['age']>().toEqualTypeOf<number>();
    expectTypeOf<User['staffNote']>().toEqualTypeOf<string>();
    const forbidden = (user: User) => {
      // @ts-expect-error The email has been checked, and stays as it is.
      user.email = 'ada';
      // @ts-expect-error So does the age.
      user.age = 3;
      // @ts-expect-error There is no way around parse.
      new User('ada', 3);
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('begins with an empty note, which may be changed', () => {
    const user = User.parse(ada);
    expect(user.staffNote).toBe('');
    user.staffNote = 'pays late';
    expect(user.staffNote).toBe('pays late');
  });

  test('takes nothing from outside but the email and the age', () => {
    const user = User.parse({ ...ada, staffNote: 'trust me', admin: true });
    expect(user.staffNote).toBe('');
    expect(user).not.toHaveProperty('admin');
  });

  test('leaves the raw data as they were', () => {
    const raw = { email: ' Ada@Example.org', age: '36' };
    User.parse(raw);
    expect(raw).toEqual({ email: ' Ada@Example.org', age: '36' });
    expect(thrownBy(() => User.parse(Object.freeze(raw)))).toBe('nothing was thrown');
  });
});

describe('User.parse(), the whole', () => {
  test.each([
    { what: 'undefined', raw: undefined },
    { what: 'null', raw: null },
    { what: 'a text', raw: 'ada@example.org' },
    { what: 'a number', raw: 36 },
    { what: 'an empty list', raw: [] },
    { what: 'a list with a user', raw: [ada] },
    { what: 'true', raw: true },
    { what: 'a symbol', raw: Symbol('ada') },
  ])('refuses $what', ({ raw }) => {
    expect(outcome(raw)).toEqual({ field: 'user', message: 'The user must be an object' });
  });

  test('takes an object without a prototype', () => {
    expect(outcome(Object.assign(Object.create(null) as object, ada))).toEqual(ada);
  });

  test('names the email first when both are wrong', () => {
    expect(outcome({})).toMatchObject({ field: 'email' });
    expect(outcome({ email: 'ada', age: 3 })).toMatchObject({ field: 'email' });
  });
});

describe('User.parse(), the email', () => {
  test.each(['a@b', 'ada.b+c@mail.example.org'])('takes %j', (email) => {
    expect(outcome({ email, age: 36 })).toEqual({ email, age: 36 });
  });

  test('writes it in lower case', () => {
    expect(outcome({ email: 'Ada@Example.ORG', age: 36 })).toEqual(ada);
  });

  test('takes the blanks at both ends off', () => {
    expect(outcome({ email: '  ada@example.org\n', age: 36 })).toEqual(ada);
    expect(outcome({ email: '\t\u00a0ada@example.org\r\n', age: 36 })).toEqual(ada);
  });

  test.each([
    { what: 'no email', email: undefined },
    { what: 'null', email: null },
    { what: 'a number', email: 42 },
    { what: 'a list with an email', email: ['ada@example.org'] },
    { what: 'an empty text', email: '' },
    { what: 'a text without an @', email: 'ada.example.org' },
    { what: 'an @ and nothing else', email: '@' },
    { what: 'nothing before the @', email: '@example.org' },
    { what: 'nothing but blanks before the @', email: '  @example.org' },
    { what: 'nothing after the @', email: 'ada@' },
    { what: 'two @', email: 'a@b@c' },
    { what: 'two @ side by side', email: 'a@@c' },
    { what: 'a blank before the @', email: 'ada b@example.org' },
    { what: 'a blank after the @', email: 'ada@example org' },
    { what: 'a tab before the @', email: 'a\tb@c' },
    { what: 'a line end after the @', email: 'a@b\nc' },
    { what: 'a no-break space after the @', email: 'a@b\u00a0c' },
    { what: 'a blank beside the @', email: 'a @b' },
    { what: 'a symbol', email: Symbol('ada@example.org') },
    { what: 'a text in an object', email: Object('ada@example.org') as unknown },
  ])('refuses $what', ({ email }) => {
    expect(outcome({ email, age: 36 })).toEqual({ field: 'email', message: 'The email must look like name@host' });
  });
});

describe('User.parse(), the age', () => {
  test.each([
    { raw: 18, age: 18 },
    { raw: 130, age: 130 },
    { raw: '18', age: 18 },
    { raw: '130', age: 130 },
    { raw: '018', age: 18 },
    { raw: '0025', age: 25 },
  ])('turns $raw into a number', ({ raw, age }) => {
    expect(outcome({ ...ada, age: raw })).toEqual({ ...ada, age });
  });

  test('takes the blanks at both ends of a text off', () => {
    expect(outcome({ ...ada, age: ' 20 ' })).toEqual({ ...ada, age: 20 });
    expect(outcome({ ...ada, age: '\t20\u00a0\n' })).toEqual({ ...ada, age: 20 });
  });

  test.each([
    { what: 'no age', age: undefined },
    { what: 'null', age: null },
    { what: 'true', age: true },
    { what: 'a list with an age', age: [25] },
    { what: 'an object', age: { valueOf: () => 25 } },
    { what: 'a bigint', age: 25n },
    { what: 'a symbol', age: Symbol('25') },
    { what: 'a number in an object', age: Object(25) as unknown },
    { what: 'the number 17', age: 17 },
    { what: 'the number 131', age: 131 },
    { what: 'the number 25.5', age: 25.5 },
    { what: 'the number -25', age: -25 },
    { what: 'NaN', age: NaN },
    { what: 'Infinity', age: Infinity },
    { what: 'the text "17"', age: '17' },
    { what: 'the text "131"', age: '131' },
    { what: 'an empty text', age: '' },
    { what: 'a text of blanks', age: '   ' },
    { what: 'the text "25.5"', age: '25.5' },
    { what: 'the text "25.0"', age: '25.0' },
    { what: 'the text "+25"', age: '+25' },
    { what: 'the text "2_5"', age: '2_5' },
    { what: 'the text "2 5"', age: '2 5' },
    { what: 'a text with a line end inside', age: '2\n5' },
    { what: 'a text of very many digits', age: '9'.repeat(400) },
    { what: 'the text "25 years"', age: '25 years' },
    { what: 'the text "about 25"', age: 'about 25' },
    { what: 'the text "0x19"', age: '0x19' },
    { what: 'the text "1e2"', age: '1e2' },
    { what: 'digits of another script', age: '٢٥' },
  ])('refuses $what', ({ age }) => {
    const message = 'The age must be a whole number from 18 to 130';
    expect(outcome({ ...ada, age })).toEqual({ field: 'age', message });
  });
});

describe('serializeUser()', () => {
  test('takes a user, no plain object, and returns public data', () => {
    expectTypeOf(serializeUser).parameter(0).toEqualTypeOf<User>();
    expectTypeOf(serializeUser).returns.toEqualTypeOf<PublicUser>();
    const forbidden = () => [
      // @ts-expect-error Nobody has looked at these data.
      serializeUser({ email: 'ada', age: 3 }), // eslint-disable-line @typescript-eslint/no-unsafe-class-instance-assignment
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives the email and the age', () => {
    expect(serializeUser(User.parse({ email: 'Ada@Example.org', age: '36' }))).toEqual(ada);
  });

  test('gives nothing else away', () => {
    expect(Object.keys(serializeUser(userWithNote())).sort()).toEqual(['age', 'email']);
  });

  test('gives a new plain object each time, and leaves the user alone', () => {
    const user = userWithNote();
    const data = serializeUser(user);
    expect(data).not.toBe(serializeUser(user));
    expect(data).not.toBeInstanceOf(User);
    expect(user.staffNote).toBe('pays late');
  });
});

describe('JSON.stringify() of a user', () => {
  test('writes the email and the age, and nothing else', () => {
    expect(JSON.parse(JSON.stringify(userWithNote()))).toEqual(ada);
  });

  test('does so also for a user inside other data', () => {
    const text = JSON.stringify({ team: [userWithNote()] });
    expect(JSON.parse(text)).toEqual({ team: [ada] });
  });
});

describe('handleCreateUser()', () => {
  /** Handles a body, and notes who was saved and what was thrown. */
  function handle(body: string): { reply: CreateUserReply | undefined; saved: User[]; thrown: unknown } {
    const saved: User[] = [];
    let reply: CreateUserReply | undefined;
    const thrown = thrownBy(() => {
      reply = handleCreateUser(body, (user) => saved.push(user));
    });
    return { reply, saved, thrown };
  }

  /** A function that fails for a reason. */
  const failing = (reason: unknown) => () => {
    throw reason;
  };

  test('takes a text and a function that saves, and returns a reply', () => {
    const reply = () =>
      handleCreateUser('{}', (user) => {
        expectTypeOf(user).toEqualTypeOf<User>();
      });
    expectTypeOf(reply).returns.toEqualTypeOf<CreateUserReply>();
    const forbidden = () => [
      // @ts-expect-error A body is a text.
      handleCreateUser(ada, () => undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('replies with the public data', () => {
    const { reply } = handle('{ "email": " Ada@Example.org ", "age": "36", "staffNote": "x" }');
    expect(reply).toEqual({ success: true, data: ada });
  });

  test('saves the user once', () => {
    const { saved } = handle(JSON.stringify(ada));
    expect(saved).toHaveLength(1);
    expect(saved[0]).toBeInstanceOf(User);
    expect(saved[0]?.email).toBe('ada@example.org');
    expect(saved[0]?.age).toBe(36);
  });

  test('shows nothing that is added while saving', () => {
    const reply = handleCreateUser(JSON.stringify(ada), (user) => {
      user.staffNote = 'pays late';
    });
    expect(JSON.parse(JSON.stringify(reply))).toEqual({ success: true, data: ada });
    expect(JSON.stringify(reply)).not.toContain('pays late');
  });

  test.each(['', 'hello', '{', "{ 'email': 'a@b' }", 'undefined', '{"age": 36,}'])(
    'says that %j is no JSON',
    (body) => {
      const { reply, saved } = handle(body);
      expect(reply).toEqual({ success: false, error: 'The body must be JSON' });
      expect(saved).toEqual([]);
    },
  );

  test.each([
    { body: 'null', error: 'The user must be an object' },
    { body: '"ada@example.org"', error: 'The user must be an object' },
    { body: '[]', error: 'The user must be an object' },
    { body: '{}', error: 'The email must look like name@host' },
    {
      body: '{ "__proto__": { "email": "a@b", "age": 36 } }',
      error: 'The email must look like name@host',
    },
    { body: '{ "email": "a@b@c", "age": 36 }', error: 'The email must look like name@host' },
    { body: '{ "email": "a@b" }', error: 'The age must be a whole number from 18 to 130' },
    { body: '{ "email": "a@b", "age": 1e400 }', error: 'The age must be a whole number from 18 to 130' },
  ])('says what is wrong with $body, and saves nobody', ({ body, error }) => {
    const { reply, saved } = handle(body);
    expect(reply).toEqual({ success: false, error });
    expect(saved).toEqual([]);
  });

  test.each(['hello', '{}'])('throws nothing because of %j', (body) => {
    expect(handle(body).thrown).toBe('nothing was thrown');
  });

  test.each([
    { what: 'an error', reason: new Error('The disk is full') },
    { what: 'an error of JSON', reason: new SyntaxError('Unexpected end of JSON input') },
    { what: 'a ValidationError', reason: new ValidationError('age', 'The table of users is broken') },
    { what: 'a text', reason: 'the disk is full' },
  ])('lets $what of save pass', ({ reason }) => {
    expect(thrownBy(() => handleCreateUser(JSON.stringify(ada), failing(reason)))).toBe(reason);
  });
});
