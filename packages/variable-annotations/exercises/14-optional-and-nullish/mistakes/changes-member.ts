/** This changes the member that was handed in, and whoever holds it sees the change before it is stored. Build a new object. */
interface Member {
  name: string;
  phone?: string;
}

export function updateMember(member: Member, patch: { name?: string; phone?: string | null }): Member {
  if (patch.name !== undefined) member.name = patch.name;
  if (patch.phone === null) delete member.phone;
  else if (patch.phone !== undefined) member.phone = patch.phone;
  return member;
}
