/** The package manager of the course, as package.json names it; the check `versions` holds both together. */
export const packageManager = 'pnpm@12.21.0';

/** What stands before pnpm's own words on a machine that has Node and npm alone. */
export const pnpmCommand = `npx -y ${packageManager}`;
