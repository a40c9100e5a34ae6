/** The values are right, but `string | null` without a question mark says that every patch must have the key. A client that changes the name alone does not send a phone: make the keys of the patch optional. */
interface Member {
  name: string;
  phone?: string;
}

interface MemberPatch {
  name: string;
  phone: string | null;
}

export function updateMember(member: Member, patch: MemberPatch): Member {
  const { phone, ...rest } = { ...member, ...patch };
  return typeof phone === 'string' ? { ...rest, phone } : rest;
}
