/** `Math.PI` is closer to the truth, but the task asks for the value 3.14. */
export * from '#solution/05-define-variables';

export const pi: number = Math.PI;
