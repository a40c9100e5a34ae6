/** The patch is made from the type of a member with `Partial` and `Omit`. */
type Member = Readonly<{ name: string; phone?: string }>;
type MemberPatch = Partial<Omit<Member, 'phone'>> & { readonly phone?: string | null };

export function updateMember(member: Member, patch: MemberPatch): Member {
  const name = patch.name ?? member.name;
  const phone = 'phone' in patch ? patch.phone : member.phone;
  return typeof phone === 'string' ? { name, phone } : { name };
}
