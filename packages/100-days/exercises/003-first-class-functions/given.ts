/** Makes one number out of two. */
export type BinaryOperation = (a: number, b: number) => number;

/** One thing that a text has to be, and what to tell somebody whose text is not. */
export interface Rule {
  readonly message: string;
  passes(value: string): boolean;
}

/** At least five characters. */
export const longEnough = {
  least: 5,
  message: 'must have at least 5 characters',
  passes(value: string): boolean {
    return value.length >= this.least;
  },
} satisfies Rule & { least: number };

/** An `@` and a dot. This is not all that an address needs, and enough for today. */
export const looksLikeEmail: Rule = {
  message: 'must contain an @ and a dot',
  passes: (value) => value.includes('@') && value.includes('.'),
};

/** Nothing but digits, and at least one. */
export const onlyDigits: Rule = {
  message: 'must consist of digits',
  passes: (value) => /^[0-9]+$/.test(value),
};
