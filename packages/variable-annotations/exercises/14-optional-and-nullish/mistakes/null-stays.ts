/** The patch was copied as it is, so the new member has a phone of `null`. In a patch `null` means "remove the key"; a member has a text or no phone at all. */
interface Member {
  name: string;
  phone?: string;
}

export function updateMember(member: Member, patch: { name?: string; phone?: string | null }): Member {
  return { ...member, ...patch } as Member;
}
