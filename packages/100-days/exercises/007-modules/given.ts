// One file that does everything: it lends the books of a library. You say where each part of it belongs.

/** What somebody asks for, after it has been checked. */
export interface LoanRequest {
  readonly isbn: string;
  readonly memberId: number;
}

/** A book that a member has at home. Days are counted from the opening of the library. */
export interface Loan {
  readonly isbn: string;
  readonly memberId: number;
  readonly dueDay: number;
}

/** The state of the library. */
export interface Library {
  /** How many copies of each book stand on the shelf, by ISBN. */
  readonly copies: Map<string, number>;
  readonly loans: Loan[];
}

/** An ISBN has so many digits. */
export const ISBN_DIGITS = 13;

/** A member may have so many books at home. */
export const MAX_LOANS = 3;

/** A fault of a request: its message may be shown to whoever sent it. */
export class LibraryError extends Error {
  override readonly name: string = 'LibraryError';
}

/**
 * Lends a book for four weeks.
 *
 * @param library - Gets the loan, and has one copy less on its shelf.
 * @param request - Who wants which book.
 * @param today - The number of the day.
 * @returns The loan.
 * @throws {TooManyLoansError} if the member has enough books.
 * @throws {NotOnShelfError} if no copy is left.
 */
export function lend(library: Library, request: LoanRequest, today: number): Loan {
  if (!mayBorrow(library, request.memberId)) throw new TooManyLoansError(`You have ${MAX_LOANS} books already`);
  const copies = library.copies.get(request.isbn) ?? 0;
  if (copies === 0) throw new NotOnShelfError(`No copy of ${request.isbn} is left`);
  library.copies.set(request.isbn, copies - 1);
  const loan = { ...request, dueDay: today + 28 };
  library.loans.push(loan);
  return loan;
}

/** No copy of a book is left. */
export class NotOnShelfError extends LibraryError {
  override readonly name = 'NotOnShelfError';
}

/**
 * Says whether a text has the form of an ISBN.
 *
 * @param text - Any text.
 * @returns True if it consists of digits, as many as an ISBN has.
 */
export function isIsbn(text: string): boolean {
  return text.length === ISBN_DIGITS && /^[0-9]+$/.test(text);
}

/**
 * Says whether a member may borrow one more book.
 *
 * @param library - The loans to count.
 * @param memberId - Who asks.
 * @returns False if the member has the greatest number of books already.
 */
export function mayBorrow(library: Library, memberId: number): boolean {
  return library.loans.filter((loan) => loan.memberId === memberId).length < MAX_LOANS;
}

/** A request does not have the form that it must have. */
export class InvalidRequestError extends LibraryError {
  override readonly name = 'InvalidRequestError';
}

/**
 * Answers one request.
 *
 * @param library - The state to work on.
 * @param input - What came in, unchecked.
 * @param today - The number of the day.
 * @returns A sentence for whoever sent the request.
 */
export function handleRequest(library: Library, input: unknown, today: number): string {
  try {
    const loan = lend(library, parseLoanRequest(input), today);
    return `Bring it back by day ${loan.dueDay}; each day later costs ${FINE_CENTS} cents`;
  } catch (error) {
    if (error instanceof LibraryError) return `Not lent: ${error.message}`;
    throw error;
  }
}

/** A member has the greatest number of books already. */
export class TooManyLoansError extends LibraryError {
  override readonly name = 'TooManyLoansError';
}

/** What a book costs for each day that it comes too late, in cents. */
export const FINE_CENTS = 20;

/**
 * Turns input from outside into a request.
 *
 * @param input - Anything.
 * @returns A new object with the ISBN and the number of the member.
 * @throws {InvalidRequestError} if one of them is missing or malformed.
 */
export function parseLoanRequest(input: unknown): LoanRequest {
  const { isbn, memberId } = (input ?? {}) as Partial<Record<keyof LoanRequest, unknown>>;
  if (typeof isbn !== 'string' || !isIsbn(isbn)) throw new InvalidRequestError('The ISBN must have 13 digits');
  if (typeof memberId !== 'number' || !Number.isInteger(memberId)) {
    throw new InvalidRequestError('The number of the member must be a whole number');
  }
  return { isbn, memberId };
}
