/**
 * Applies a change to a member.
 *
 * @param member - The member as it is; it is not changed.
 * @param patch - What is to change: a key left out keeps its value, and a phone of `null` removes the phone.
 * @returns The new member.
 */
export function updateMember(member: unknown, patch: unknown): unknown {
  // TODO: replace each `unknown` with the type of an object, then return the new member.
  throw new Error('Not written yet: updateMember');
}
