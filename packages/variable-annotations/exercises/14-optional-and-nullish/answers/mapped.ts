/** A mapped type says which keys of a member may be `null` in a patch: those that may be missing. */
interface Member {
  name: string;
  phone?: string;
}

type Patch<T> = { [K in keyof T]?: T[K] | (object extends Pick<T, K> ? null : T[K]) };

export function updateMember(member: Member, patch: Patch<Member>): Member {
  const updated: Member = { ...member };
  if (patch.name !== undefined) updated.name = patch.name;
  if (patch.phone === null) delete updated.phone;
  else if (patch.phone !== undefined) updated.phone = patch.phone;
  return updated;
}
