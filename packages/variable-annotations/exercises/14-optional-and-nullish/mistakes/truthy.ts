/** An empty text counts as false, so it is lost here. Ask whether the key was left out, not whether its value counts as true. */
interface Member {
  name: string;
  phone?: string;
}

export function updateMember(member: Member, patch: { name?: string; phone?: string | null }): Member {
  const name = patch.name || member.name;
  const phone = patch.phone === null ? null : patch.phone || member.phone;
  return phone ? { name, phone } : { name };
}
