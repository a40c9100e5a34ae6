interface Member {
  name: string;
  phone?: string;
}

interface MemberPatch {
  name?: string;
  phone?: string | null;
}

/**
 * Applies a change to a member.
 *
 * What `null` means follows RFC 7396, "JSON Merge Patch".
 *
 * @param member - The member as it is; it is not changed.
 * @param patch - What is to change: a key left out keeps its value, and a phone of `null` removes the phone.
 * @returns The new member.
 * @example
 * updateMember({ name: 'Ada', phone: '555-01' }, { phone: null }); // { name: 'Ada' }
 */
export function updateMember(member: Member, patch: MemberPatch): Member {
  const { phone, ...rest } = { ...member, ...patch };
  // A key that holds undefined would still be a key.
  return typeof phone === 'string' ? { ...rest, phone } : rest;
}
