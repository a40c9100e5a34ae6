/** Sets the names in constructors, keeps the texts for the codes in a Map, and checks with a function that throws. */
import { disk, type Files, type Receipt, type Reply, type User } from '#given/006-error-handling';

export class UserError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UserError';
  }
}

export class InvalidUserError extends UserError {
  readonly field: 'email' | 'age';

  constructor(field: 'email' | 'age', rule: string) {
    super(`The ${field} must be a ${rule}`);
    this.name = 'InvalidUserError';
    this.field = field;
  }
}

export class PaymentError extends UserError {
  constructor(amount: number) {
    super('The amount must be greater than 0 and finite');
    this.name = 'PaymentError';
    this.amount = amount;
  }

  readonly amount: number;
}

export class ConfigLoadError extends Error {
  constructor(text: string, path: string, cause: unknown) {
    super(`${text}: ${path}`, { cause });
    this.name = 'ConfigLoadError';
  }
}

function must(holds: boolean, field: 'email' | 'age', rule: string): asserts holds {
  if (!holds) throw new InvalidUserError(field, rule);
}

const TEXTS = new Map<unknown, string>([
  ['ENOENT', 'Config file not found'],
  ['EACCES', 'Permission denied while reading config'],
]);

export const validateUser = (input: unknown): User => {
  const data = Object(input) as Record<string, unknown>;
  const { email, age } = data;
  must(typeof email === 'string' && email.includes('@'), 'email', 'text with an @');
  must(typeof age === 'number' && Number.isSafeInteger(age) && age > 17, 'age', 'whole number from 18');
  return Object.assign({ email }, { age });
};

export const checkout = (amount: number, charge: (amount: number) => string): Receipt => {
  if (Number.isFinite(amount) && amount > 0) {
    const id = charge(amount);
    return { amount, id };
  }
  throw new PaymentError(amount);
};

export const readConfig = (path: string, files: Files = disk): string => {
  try {
    return files.read(path);
  } catch (error) {
    const text = error instanceof Error && 'code' in error ? TEXTS.get(error.code) : undefined;
    throw text === undefined ? error : new ConfigLoadError(text, path, error);
  }
};

export const respond = (work: () => unknown, log: (error: unknown) => void): Reply => {
  const reply: Reply = { status: 200, body: undefined };
  try {
    reply.body = work();
  } catch (error) {
    const isTheirs = error instanceof UserError;
    if (!isTheirs) log(error);
    reply.status = isTheirs ? 400 : 500;
    reply.body = isTheirs ? error.message : 'Something went wrong';
  }
  return reply;
};
