/** `??` takes `null` for "nothing was said", so nobody can remove a phone any more. Tell a key that was left out from a key that holds `null`. */
interface Member {
  name: string;
  phone?: string;
}

export function updateMember(member: Member, patch: { name?: string; phone?: string | null }): Member {
  const name = patch.name ?? member.name;
  const phone = patch.phone ?? member.phone;
  return phone === undefined ? { name } : { name, phone };
}
