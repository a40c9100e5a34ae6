/** A whole number. */
export const a: number = 1;

/** The number of a circle, to two places. */
export const pi: number = 3.14;

/** Whether you understand annotations. */
export const iUnderstandAnnotations: boolean = true;

/** The name of a school. */
export const school: string = 'Holberton';
