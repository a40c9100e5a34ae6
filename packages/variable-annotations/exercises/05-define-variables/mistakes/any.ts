/** The values are right, but `any` promises nothing: the compiler would let everyone call `school` as a function. Name the type of each value. */
export const a: any = 1;
export const pi: any = 3.14;
export const iUnderstandAnnotations: any = true;
export const school: any = 'Holberton';
