/** The values are right, but `Partial` alone makes every key optional and adds nothing else: the compiler refuses `{ phone: null }`, so no caller can remove a phone. Let the phone of a patch be a text or `null`. */
interface Member {
  name: string;
  phone?: string;
}

export function updateMember(member: Member, patch: Partial<Member>): Member {
  const { phone, ...rest } = { ...member, ...patch };
  return typeof phone === 'string' ? { ...rest, phone } : rest;
}
