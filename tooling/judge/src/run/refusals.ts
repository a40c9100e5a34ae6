import { permissionSentence } from '../core/sentences.ts';

/** How far an error is followed to what is behind it: somebody may have made a circle. */
const maxDepth = 4;

/**
 * Finds what the sandbox refused, wherever Node says it: in the message, as `fs` does; in the cause, as `fetch` does; in one
 * of several errors.
 *
 * @param error - What was thrown, or what vitest made of it.
 * @param depth - How deep in another error it was.
 * @returns The words of Node; null if the sandbox refused nothing.
 */
export function refusalIn(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > maxDepth) return null;
  const { message, cause, error: inner, errors } = error as Record<string, unknown>;
  if (typeof message === 'string' && permissionSentence(message) !== null) return message;
  for (const behind of [cause, inner, ...(Array.isArray(errors) ? (errors as unknown[]) : [])]) {
    const found = refusalIn(behind, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Says whether an error tells nothing at all, as that of a `WebSocket` does.
 *
 * @param error - What was thrown.
 * @returns True if it has an empty message, and so has what is behind it.
 */
export function isSilent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { message, error: inner } = error as Record<string, unknown>;
  return (message === '' || message === undefined) && (inner === undefined || inner === null || isSilent(inner));
}
