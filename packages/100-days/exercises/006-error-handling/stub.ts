import { disk, type Files, type Receipt, type Reply, type User } from '#given/006-error-handling';

/** A fault that the sender of a request can fix, so its message may be shown to them. This class is finished. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The data of a user are not as they must be. */
export class InvalidUserError extends UserError {
  // TODO: its name, as in UserError.

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
  // TODO: its name.
}

/** The configuration cannot be loaded; `cause` says why. No sender of a request can fix that. */
export class ConfigLoadError extends Error {
  // TODO: its name.
}

/**
 * Turns data from outside into a user.
 *
 * @param input - Anything. It is not changed.
 * @returns A new object with the email and the age, and nothing else.
 * @throws {InvalidUserError} if the email is no text with an `@`, or else if the age is no whole number from 18.
 */
export function validateUser(input: unknown): User {
  // TODO: look at the email, then at the age; throw where something is wrong.
  throw new Error('Not written yet: validateUser');
}

/**
 * Lets somebody pay.
 *
 * @param amount - How much, greater than 0 and finite.
 * @param charge - Takes the amount from the customer and gives the id of the payment. What it throws passes through.
 * @returns The id, and the amount.
 * @throws {PaymentError} if the amount cannot be paid; nothing is charged then.
 */
export function checkout(amount: number, charge: (amount: number) => string): Receipt {
  // TODO: refuse a wrong amount, and then charge.
  throw new Error('Not written yet: checkout');
}

/**
 * Gives the text of a configuration file, and never writes one.
 *
 * @param path - Where the file is.
 * @param files - Where to look; without it, the disk of this machine. What it throws for other reasons passes through.
 * @returns The text, as it stands in the file.
 * @throws {ConfigLoadError} if there is no such file, or if reading it is not permitted; its `cause` is the original error.
 */
export function readConfig(path: string, files: Files = disk): string {
  // TODO: read the file, and translate the two faults that you know.
  throw new Error('Not written yet: readConfig');
}

/**
 * Makes a reply out of whatever happens: the boundary, at which faults end.
 *
 * @param work - What the request asks for. It is called once, and is done when it returns.
 * @param log - Gets every fault that the sender cannot fix, for those who can.
 * @returns Status 200 with the result, 400 with the message of a `UserError`, or 500 with a sentence that gives nothing away.
 */
export function respond(work: () => unknown, log: (error: unknown) => void): Reply {
  // TODO: do the work, and decide what each kind of fault becomes.
  throw new Error('Not written yet: respond');
}
