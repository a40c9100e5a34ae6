/** Your check uses `in` on an object, and that also finds names which every object inherits, such as `toString`. Ask for own properties only, or use a container made for this. */
export * from '#solution/004-closures';

export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  const allowed = Object.fromEntries(roles.map((role) => [role, true]));
  return (role) => role in allowed;
}
