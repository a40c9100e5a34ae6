/** What every pnpm root states for itself, since none inherits it from another: age, trust, origin, and build scripts. */
const settings = ['minimumReleaseAge', 'trustPolicy', 'trustLockfile', 'blockExoticSubdeps', 'strictDepBuilds'];

/** What would take one of them back, in whole or for some packages. */
const holes =
  /^(?:minimumReleaseAgeExclude|trustPolicyExclude|trustPolicyIgnoreAfter|dangerouslyAllowAllBuilds)(?=:)/gm;

/**
 * Finds where a pnpm root is less strict than the workspace.
 *
 * @param text - The root's `pnpm-workspace.yaml`.
 * @param workspace - That of the workspace, which states every rule.
 * @returns One sentence for each difference.
 */
export function brokenRules(text: string, workspace: string): string[] {
  return [
    ...settings
      .map((name) => ({ name, wanted: valueOf(name, workspace), found: valueOf(name, text) }))
      .filter(({ wanted, found }) => wanted === null || found !== wanted)
      .map(({ name, wanted, found }) => `${name} is ${found ?? 'missing'}, and must be ${wanted ?? 'set at the top'}`),
    ...buildsIn(text).map((name) => `allowBuilds lets ${name} run a build script, and no package may`),
    ...[...text.matchAll(holes)].map(([name]) => `${name} makes an exception, and there must be none`),
  ];
}

/** The value of a setting, as it is written; null where there is none. */
function valueOf(name: string, text: string): string | null {
  return new RegExp(`^${name}:[ ]+(\\S+)$`, 'm').exec(text)?.[1] ?? null;
}

/** The packages under `allowBuilds` that are not forbidden. */
function buildsIn(text: string): string[] {
  const [, list = ''] = /^allowBuilds:\n((?:[ ]+.*\n|#.*\n)*)/m.exec(`${text}\n`) ?? [];
  return [...list.matchAll(/^[ ]+(?!#)(\S+):[ ]+(?!false$).+$/gm)].map(([, name = '']) => name);
}
