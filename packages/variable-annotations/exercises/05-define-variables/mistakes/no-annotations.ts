/** The values are right, but without an annotation a constant gets the narrowest type: `a` is of type `1`, not `number`. Write the type after each name. */
export const a = 1;
export const pi = 3.14;
export const iUnderstandAnnotations = true;
export const school = 'Holberton';
