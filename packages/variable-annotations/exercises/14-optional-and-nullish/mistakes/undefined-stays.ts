/** The phone is gone, but its key is still there and holds `undefined`. `in`, a spread and `Object.keys` see such a key. Leave the key out of the new member. */
interface Member {
  name: string;
  phone?: string | undefined;
}

export function updateMember(member: Member, patch: { name?: string; phone?: string | null }): Member {
  const merged = { ...member, ...patch };
  return { name: merged.name, phone: merged.phone ?? undefined };
}
