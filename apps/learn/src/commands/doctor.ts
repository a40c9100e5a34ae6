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
import { asTyped, cleaned, counted, painted, textWidth, wrapped, type TextStyle } from '../render/text-style.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Looks for what is wrong with this machine or checkout.
 *
 * @returns 0 if there is no problem, 3 if the judge does not work, else 1.
 */
export async function doctor(context: AppContext): Promise<number> {
  const { terminal } = context;
  const { root } = context.platform;
  const findings: Finding[] = [];
  const report = (...found: Finding[]): void => {
    for (const finding of found) terminal.write(`${findingLines(terminal, finding).join('\n')}\n`);
    findings.push(...found);
  };
  report(examineNode(process.versions.node), examineInstall(root), examineLessons(context));
  const practiceFolders = context.course.packages.map((one) => path.join(one.dir, 'practice'));
  report(
    ...shortened(practiceFolders.map((folder) => examineFolder('Answers', folder))),
    examineFolder('State', path.join(root, '.learn')),
  );
  report(...(await examineGit(root)), examineDisk(root));
  const [firstFolder] = practiceFolders;
  if (firstFolder !== undefined) report(await examineWatching(firstFolder));
  const judge = await examineJudge(context);
  report(judge);
  const problems = findings.filter((finding) => finding.level === 'problem').length;
  terminal.write(
    problems === 0 ? '\nReady to learn.\n' : `\n${counted(problems, 'problem')} to fix, first one first.\n`,
  );
  if (problems === 0) return exitCode.passed;
  return judge.level === 'problem' ? exitCode.couldNotJudge : exitCode.failed;
}

/** Five folders that are all well are one line. */
function shortened(findings: Finding[]): Finding[] {
  const problems = findings.filter((finding) => finding.level !== 'fine');
  return problems.length > 0 ? problems : findings.slice(0, 1);
}

const words = { fine: 'OK', warn: 'NOTE', problem: 'PROBLEM' } as const;
const symbols = { fine: '✓', warn: '!', problem: '✗' } as const;
const paints = { fine: 'good', warn: 'warn', problem: 'bad' } as const;

function findingLines(style: TextStyle, finding: Finding): string[] {
  const text = `${finding.subject}: ${asTyped(style, cleaned(finding.detail))}`;
  const mark = style.plain ? `${words[finding.level]}: ` : `${symbols[finding.level]} `;
  const lines = wrapped(text, textWidth(style), mark, style.plain ? '' : '  ');
  const [first = '', ...rest] = lines;
  const shown = [style.plain ? first : painted(style, paints[finding.level], mark.trim()) + first.slice(1), ...rest];
  if (finding.remedy === null) return shown;
  const remedy = asTyped(style, finding.remedy);
  return [
    ...shown,
    style.plain
      ? `Fix it with: ${remedy}`
      : `  ${painted(style, 'dim', 'fix it with')}  ${painted(style, 'place', remedy)}`,
  ];
}
