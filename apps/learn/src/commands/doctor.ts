import path from 'node:path';
import { examineGit, examineJudge } from '../doctor/checkout.ts';
import type { Finding } from '../doctor/finding.ts';
import {
  examineDisk,
  examineFolder,
  examineInstall,
  examineLessons,
  examineNode,
  examineWatching,
} from '../doctor/machine.ts';
import { exitCode } from '../fail.ts';
import { asTyped, cleaned, counted, painted, textWidth, wrapped, type Look } from '../render/look.ts';
import type { World } from '../world.ts';

/**
 * Looks for what is wrong with this machine or checkout.
 *
 * @returns 0 if there is no problem, 3 if the judge does not work, else 1.
 */
export async function doctor(world: World): Promise<number> {
  const { terminal } = world;
  const { root } = world.host;
  const findings: Finding[] = [];
  const report = (...found: Finding[]): void => {
    for (const finding of found) terminal.write(`${findingLines(terminal, finding).join('\n')}\n`);
    findings.push(...found);
  };
  report(examineNode(process.versions.node), examineInstall(root), examineLessons(world));
  const desks = world.course.packages.map((one) => path.join(one.dir, 'practice'));
  report(
    ...shortened(desks.map((desk) => examineFolder('Answers', desk))),
    examineFolder('State', path.join(root, '.learn')),
  );
  report(...(await examineGit(root)), examineDisk(root));
  const [desk] = desks;
  if (desk !== undefined) report(await examineWatching(desk));
  const judge = await examineJudge(world);
  report(judge);
  const problems = findings.filter((finding) => finding.level === 'problem').length;
  terminal.write(
    problems === 0 ? '\nReady to learn.\n' : `\n${counted(problems, 'problem')} to mend, first one first.\n`,
  );
  if (problems === 0) return exitCode.passed;
  return judge.level === 'problem' ? exitCode.couldNotJudge : exitCode.failed;
}

/** Five folders that are all well are one line. */
function shortened(findings: Finding[]): Finding[] {
  const problems = findings.filter((finding) => finding.level !== 'fine');
  return problems.length > 0 ? problems : findings.slice(0, 1);
}

const words = { fine: 'OK', heed: 'NOTE', problem: 'PROBLEM' } as const;
const symbols = { fine: '✓', heed: '!', problem: '✗' } as const;
const paints = { fine: 'good', heed: 'heed', problem: 'bad' } as const;

function findingLines(look: Look, finding: Finding): string[] {
  const text = `${finding.subject}: ${asTyped(look, cleaned(finding.detail))}`;
  const mark = look.plain ? `${words[finding.level]}: ` : `${symbols[finding.level]} `;
  const lines = wrapped(text, textWidth(look), mark, look.plain ? '' : '  ');
  const [first = '', ...rest] = lines;
  const shown = [look.plain ? first : painted(look, paints[finding.level], mark.trim()) + first.slice(1), ...rest];
  if (finding.remedy === null) return shown;
  const remedy = asTyped(look, finding.remedy);
  return [
    ...shown,
    look.plain
      ? `Mend it with: ${remedy}`
      : `  ${painted(look, 'dim', 'mend it with')}  ${painted(look, 'place', remedy)}`,
  ];
}
