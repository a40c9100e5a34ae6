/** Writes the names on the prototypes, tells the codes apart in a switch, and makes each reply in a function of its own. */
import { disk, type Files, type Receipt, type Reply, type User } from '#given/006-error-handling';

export class UserError extends Error {
  static {
    this.prototype.name = 'UserError';
  }
}

export class InvalidUserError extends UserError {
  declare readonly field: 'email' | 'age';

  static {
    this.prototype.name = 'InvalidUserError';
  }

  static in(field: 'email' | 'age', message: string): InvalidUserError {
    return Object.assign(new InvalidUserError(message), { field });
  }
}

export class PaymentError extends UserError {
  static {
    this.prototype.name = 'PaymentError';
  }
}

export class ConfigLoadError extends Error {
  static {
    this.prototype.name = 'ConfigLoadError';
  }
}

function hasEmail(input: object): input is { email: string } {
  return 'email' in input && typeof input.email === 'string' && input.email.split('@').length > 1;
}

function isAdult(input: object): input is { age: number } {
  return 'age' in input && typeof input.age === 'number' && Math.floor(input.age) === input.age && input.age >= 18;
}

export function validateUser(input: unknown): User {
  if (typeof input !== 'object' || input === null || !hasEmail(input)) {
    throw InvalidUserError.in('email', 'The email must be a text with an @');
  }
  if (!isAdult(input) || input.age === Infinity) {
    throw InvalidUserError.in('age', 'The age must be a whole number from 18');
  }
  return { email: input.email, age: input.age };
}

export function checkout(amount: number, charge: (amount: number) => string): Receipt {
  if (Number.isNaN(amount) || amount <= 0 || amount === Infinity) {
    throw new PaymentError('The amount must be greater than 0 and finite');
  }
  return { id: charge(amount), amount };
}

export function readConfig(path: string, files: Files = disk): string {
  let text: string;
  try {
    text = files.read(path);
  } catch (error) {
    switch ((error as { code?: unknown } | null | undefined)?.code) {
      case 'ENOENT':
        throw new ConfigLoadError('Config file not found: ' + path, { cause: error });
      case 'EACCES':
        throw new ConfigLoadError('Permission denied while reading config: ' + path, { cause: error });
      default:
        throw error;
    }
  }
  return text;
}

const fixed = (error: UserError): Reply => ({ status: 400, body: error.message });
const hidden = (): Reply => ({ status: 500, body: 'Something went wrong' });

export function respond(work: () => unknown, log: (error: unknown) => void): Reply {
  let body: unknown;
  try {
    body = work();
  } catch (error) {
    if (error instanceof UserError) return fixed(error);
    log(error);
    return hidden();
  }
  return { status: 200, body };
}
