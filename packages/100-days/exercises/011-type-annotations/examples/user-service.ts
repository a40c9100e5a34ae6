declare const brand: unique symbol;
type Email = string & { readonly [brand]: 'Email' };

interface Member {
  readonly email: Email;
  readonly phone?: string;
}

/** The only place that makes an Email, so the cast stands right behind the check. */
function parseEmail(value: unknown): Email {
  if (typeof value !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(value))
    throw new TypeError('An email looks like name@host');
  return value as Email;
}

/** Asks for an Email, and so it checks nothing. */
function invite(email: Email): string {
  return `invited ${email}`;
}

const email = parseEmail('Ada@example.org');
console.log(invite(email));
console.log('at run time it is a', typeof email, 'and has no brand:', email === 'Ada@example.org');

// The directive says: the next line must be refused. If it is not, the directive itself is an error.
// @ts-expect-error A text is no Email, whatever is in it.
console.log('refused by the compiler, and yet it runs:', invite('@'));

// A method of a text gives a plain text: the result has not been checked.
// @ts-expect-error So it is no Email any more.
console.log('the same here:', invite(email.toLowerCase()));

for (const value of ['@', 42]) {
  try {
    console.log(parseEmail(value));
  } catch (error) {
    console.log('refused at run time:', value, error instanceof TypeError);
  }
}

const without: Member = { email };
// @ts-expect-error "May be left out" is not "may be undefined".
const withUndefined: Member = { email, phone: undefined };
console.log('left out: ', 'phone' in without, JSON.stringify(Object.keys(without)));
console.log('undefined:', 'phone' in withUndefined, JSON.stringify(Object.keys(withUndefined)));
