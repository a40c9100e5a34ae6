/** The phone is spread into the result as an object that is empty where there is no phone. */
interface Member {
  readonly name: string;
  readonly phone?: string;
}

export function updateMember(member: Member, patch: { name?: string; phone?: string | null }): Member {
  const phone = patch.phone === undefined ? member.phone : patch.phone;
  return {
    name: patch.name ?? member.name,
    ...(typeof phone === 'string' ? { phone } : {}),
  };
}
