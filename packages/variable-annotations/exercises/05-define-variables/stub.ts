// TODO: give each constant its type and its value. `unknown` and `null` only mark the places.

/** A whole number. */
export const a: unknown = null;

/** The number of a circle, to two places. */
export const pi: unknown = null;

/** Whether you understand annotations. */
export const iUnderstandAnnotations: unknown = null;

/** The name of a school. */
export const school: unknown = null;
