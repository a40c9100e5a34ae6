/** You keep the message of the first error, not the error itself. Its code and its stack are lost: the `cause` is the very thing that you caught. */
import { disk, type Files, type Receipt, type Reply, type User } from '#given/006-error-handling';

export class UserError extends Error {
  override readonly name: string = 'UserError';
}

export class InvalidUserError extends UserError {
  override readonly name = 'InvalidUserError';
  readonly field: 'email' | 'age';

  constructor(field: 'email' | 'age', message: string) {
    super(message);
    this.field = field;
  }
}

export class PaymentError extends UserError {
  override readonly name = 'PaymentError';
}

export class ConfigLoadError extends Error {
  override readonly name = 'ConfigLoadError';
}

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

export function checkout(amount: number, charge: (amount: number) => string): Receipt {
  if (!(amount > 0 && amount < Infinity)) throw new PaymentError('The amount must be greater than 0 and finite');
  return { id: charge(amount), amount };
}

export function readConfig(path: string, files: Files = disk): string {
  try {
    return files.read(path);
  } catch (cause) {
    const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
    if (code === 'ENOENT') throw new ConfigLoadError(`Config file not found: ${path}`, { cause: String(cause) });
    if (code === 'EACCES')
      throw new ConfigLoadError(`Permission denied while reading config: ${path}`, { cause: String(cause) });
    throw cause;
  }
}

export function respond(work: () => unknown, log: (error: unknown) => void): Reply {
  try {
    return { status: 200, body: work() };
  } catch (error) {
    if (error instanceof UserError) return { status: 400, body: error.message };
    log(error);
    return { status: 500, body: 'Something went wrong' };
  }
}
