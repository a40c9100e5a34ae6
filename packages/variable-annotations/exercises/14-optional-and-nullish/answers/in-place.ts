/** An arrow function whose types stand in place, and a `delete` on its own copy. */
export const updateMember = (
  member: { readonly name: string; readonly phone?: string },
  patch: { readonly name?: string; readonly phone?: string | null },
): { name: string; phone?: string } => {
  const { phone, ...others } = patch;
  const updated: { name: string; phone?: string } = { ...member, ...others };
  if (phone === null) delete updated.phone;
  else if (phone !== undefined) updated.phone = phone;
  return updated;
};
