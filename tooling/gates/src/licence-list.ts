/** What `pnpm licenses list --json` prints: packages by licence. */
export type LicenceList = Record<string, { name: string }[]>;

/** All of them let anybody use, change and pass on the code. */
const permissive = new Set([
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'WTFPL',
]);

/** Other licences that were agreed to for some packages, with the reason. What a package installs for one system has its name. */
const exceptions: readonly { packages: RegExp; licence: string }[] = [
  // A list of misspelled words, which no package of ours contains.
  { packages: /^@cspell\/dict-en-common-misspellings$/, licence: 'CC BY-SA 4.0' },
  // They build or test pages. Nothing of them is in a page or in what is published.
  { packages: /^(?:axe-core|@axe-core\/playwright|lightningcss(?:-.*)?)$/, licence: 'MPL-2.0' },
  { packages: /^@img\/sharp-libvips-/, licence: 'LGPL-3.0-or-later' },
  { packages: /^elkjs$/, licence: 'EPL-2.0' },
];

/**
 * Finds the dependencies whose licence nobody has agreed to. A root without any dependency is a fault too: nothing was looked at.
 *
 * @param list - All dependencies of one pnpm root.
 * @returns One sentence for each.
 */
export function notAllowed(list: LicenceList): string[] {
  if (Object.keys(list).length === 0) return ['no dependency is listed, so nothing is proven'];
  return Object.entries(list)
    .filter(([licence]) => !permissive.has(licence))
    .flatMap(([licence, packages]) =>
      packages
        .filter(({ name }) => !exceptions.some((one) => one.licence === licence && one.packages.test(name)))
        .map(({ name }) => `${name} has the licence ${licence}: replace it, or agree to it in licence-list.ts`),
    );
}
