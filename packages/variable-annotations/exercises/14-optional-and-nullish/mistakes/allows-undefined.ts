/** The values are right, but `| undefined` lets a caller write `{ phone: undefined }`, and nobody can say whether that means "keep" or "remove". The question mark alone is enough for a key that may be left out. */
interface Member {
  name: string;
  phone?: string;
}

interface MemberPatch {
  name?: string | undefined;
  phone?: string | null | undefined;
}

export function updateMember(member: Member, patch: MemberPatch): Member {
  const name = patch.name ?? member.name;
  const phone = patch.phone === undefined ? member.phone : patch.phone;
  return typeof phone === 'string' ? { name, phone } : { name };
}
