/** You count calls, so the same object gets another number each time. Look the object up before you give it a number. */
export * from '#solution/001-execution-model';

let last = 0;

export function identityOf(_value: object): number {
  return ++last;
}
