import { disk, type Files, type Receipt, type Reply, type User } from '#given/006-error-handling';

/** A fault that the sender of a request can fix, so its message may be shown to them. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The data of a user are not as they must be. */
export class InvalidUserError extends UserError {
  override readonly name = 'InvalidUserError';
  /** Which part of the data is at fault. */
  readonly field: 'email' | 'age';

  /**
   * Makes the error for one part of the data.
   *
   * @param field - Which part is at fault.
   * @param message - What that part must be, for the sender.
   */
  constructor(field: 'email' | 'age', message: string) {
    super(message);
    this.field = field;
  }
}

/** An amount cannot be paid. */
export class PaymentError extends UserError {
  override readonly name = 'PaymentError';
}

/** The configuration cannot be loaded; `cause` says why. No sender of a request can fix that. */
export class ConfigLoadError extends Error {
  override readonly name = 'ConfigLoadError';
}

/**
 * Turns data from outside into a user.
 *
 * @param input - Anything. It is not changed.
 * @returns A new object with the email and the age, and nothing else.
 * @throws {InvalidUserError} if the email is no text with an `@`, or else if the age is no whole number from 18.
 * @example
 * validateUser({ email: 'ada@example.org', age: 36, admin: true }); // { email: 'ada@example.org', age: 36 }
 */
export function validateUser(input: unknown): User {
  const { email, age } = (input ?? {}) as Partial<Record<keyof User, unknown>>;
  if (typeof email !== 'string' || !email.includes('@')) {
    throw new InvalidUserError('email', 'The email must be a text with an @');
  }
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 18) {
    throw new InvalidUserError('age', 'The age must be a whole number from 18');
  }
  return { email, age };
}

/**
 * Lets somebody pay.
 *
 * @param amount - How much, greater than 0 and finite.
 * @param charge - Takes the amount from the customer and gives the id of the payment. What it throws passes through.
 * @returns The id, and the amount.
 * @throws {PaymentError} if the amount cannot be paid; nothing is charged then.
 * @example
 * checkout(25, () => 'p-1'); // { id: 'p-1', amount: 25 }
 */
export function checkout(amount: number, charge: (amount: number) => string): Receipt {
  // NaN is neither greater nor less than anything: ask for what is right, not for what is wrong.
  if (!(amount > 0 && amount < Infinity)) throw new PaymentError('The amount must be greater than 0 and finite');
  return { id: charge(amount), amount };
}

/**
 * Gives the text of a configuration file, and never writes one.
 *
 * @param path - Where the file is.
 * @param files - Where to look; without it, the disk of this machine. What it throws for other reasons passes through.
 * @returns The text, as it stands in the file.
 * @throws {ConfigLoadError} if there is no such file, or if reading it is not permitted; its `cause` is the original error.
 * @example
 * readConfig('app.json', { read: () => '{}', write: () => undefined }); // '{}'
 */
export function readConfig(path: string, files: Files = disk): string {
  try {
    return files.read(path);
  } catch (cause) {
    const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
    if (code === 'ENOENT') throw new ConfigLoadError(`Config file not found: ${path}`, { cause });
    if (code === 'EACCES') throw new ConfigLoadError(`Permission denied while reading config: ${path}`, { cause });
    throw cause;
  }
}

/**
 * Makes a reply out of whatever happens: the boundary, at which faults end.
 *
 * @param work - What the request asks for. It is called once, and is done when it returns.
 * @param log - Gets every fault that the sender cannot fix, for those who can.
 * @returns Status 200 with the result, 400 with the message of a `UserError`, or 500 with a sentence that gives nothing away.
 * @example
 * respond(() => checkout(0, () => 'p-1'), console.error); // { status: 400, body: 'The amount must be greater than 0 and finite' }
 */
export function respond(work: () => unknown, log: (error: unknown) => void): Reply {
  try {
    return { status: 200, body: work() };
  } catch (error) {
    if (error instanceof UserError) return { status: 400, body: error.message };
    log(error);
    return { status: 500, body: 'Something went wrong' };
  }
}
