/** You put an error class into the layer that throws it. Whoever wants to catch it would then have to import that layer. Think of a place that everybody may import. */
import type { Plan } from '#solution/007-modules';

export * from '#solution/007-modules';

export function plan(): Plan {
  return {
    ISBN_DIGITS: 'validators',
    MAX_LOANS: 'services',
    FINE_CENTS: 'services',
    LibraryError: 'exceptions',
    InvalidRequestError: 'validators',
    NotOnShelfError: 'services',
    TooManyLoansError: 'services',
    isIsbn: 'validators',
    parseLoanRequest: 'validators',
    mayBorrow: 'services',
    lend: 'services',
    handleRequest: 'main',
  };
}
