/** What is wrong with the data of a user, in words for whoever sent them. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  /** Which part is at fault: the whole, or one property. */
  readonly field: 'user' | 'email' | 'age';

  /**
   * Makes the error for one part of the data.
   *
   * @param field - Which part is at fault.
   * @param message - What that part must be.
   */
  constructor(field: 'user' | 'email' | 'age', message: string) {
    super(message);
    this.field = field;
  }
}

/** What the world may know of a user. */
export interface PublicUser {
  readonly email: string;
  /** In full years. */
  readonly age: number;
}

/** What goes back to whoever wants to create a user. */
export type CreateUserReply =
  { readonly success: true; readonly data: PublicUser } | { readonly success: false; readonly error: string };
