declare module 'write-file-atomic' {
  /** The part of the package that learn uses; it carries no types of its own. */
  const writeFileAtomic: { sync(file: string, data: string): void };
  export default writeFileAtomic;
}
