/** You look for one text inside the other, so a part of a role, or no role at all, gets in. Ask whether the two are equal. */
export * from '#solution/003-first-class-functions';

export function permissionRequired(role: string): (userRole: string) => boolean {
  return (userRole) => role.includes(userRole);
}
