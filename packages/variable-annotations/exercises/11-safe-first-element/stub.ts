/**
 * Gives the first element of a list, if there is one.
 *
 * @param lst - An array, a text, a typed array, or anything else with a length and numbered places.
 * @returns The first element, or `undefined` if the list is empty.
 */
export function safeFirstElement(lst: unknown): unknown {
  // TODO: make the function generic, replace each `unknown`, then return the first element.
  throw new Error('Not written yet: safeFirstElement');
}
