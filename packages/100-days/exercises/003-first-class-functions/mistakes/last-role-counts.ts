/** All your checks look at one variable, which holds the role of the last call. Each check has to keep the role that it was made for. */
export * from '#solution/003-first-class-functions';

let required = '';

export function permissionRequired(role: string): (userRole: string) => boolean {
  required = role;
  return (userRole) => userRole === required;
}
