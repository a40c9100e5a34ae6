/** Quotes make a text of everything that stands between them: `'1'` is no number and `'true'` is no boolean. Leave the quotes for the school. */
export const a: string = '1';
export const pi: string = '3.14';
export const iUnderstandAnnotations: string = 'true';
export const school: string = 'Holberton';
