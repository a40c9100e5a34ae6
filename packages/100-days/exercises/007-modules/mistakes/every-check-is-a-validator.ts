/** You put a rule of the library among the validators, because it answers yes or no. Ask what it has to know: the input alone, or how many books somebody has. */
import type { Plan } from '#solution/007-modules';

export * from '#solution/007-modules';

export function plan(): Plan {
  return {
    ISBN_DIGITS: 'validators',
    MAX_LOANS: 'validators',
    FINE_CENTS: 'services',
    LibraryError: 'exceptions',
    InvalidRequestError: 'exceptions',
    NotOnShelfError: 'exceptions',
    TooManyLoansError: 'exceptions',
    isIsbn: 'validators',
    parseLoanRequest: 'validators',
    mayBorrow: 'validators',
    lend: 'services',
    handleRequest: 'main',
  };
}
