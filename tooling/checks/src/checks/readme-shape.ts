import path from 'node:path';
import { dayPackage, hintsIn, type Exercise } from '@backend-ts/course';
import { lineOf, nodesOf, wordsOf, type RootContent, type Section } from '@backend-ts/course/lesson';
import type { Check, ExerciseContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { proseOf, type Readme } from '../readme.ts';

/** The parts of a lesson. */
export const readmeShape: Check = {
  name: 'readme-shape',
  holds: 'every lesson has the title, promise, sections and hints that all lessons share',
  run: { exercise: checkReadmeShape },
};

/**
 * Finds where a lesson departs from the shape that all lessons share: title, promise, sections, hints.
 *
 * @returns One fault for each departure.
 */
export function checkReadmeShape({ exercise, readme }: Pick<ExerciseContext, 'exercise' | 'readme'>): Fault[] {
  const sections = new Map(readme.sections.map((section) => [section.title, section]));
  const check = (title: string, rule: (section: Section) => Finding[]): Fault[] => {
    const section = sections.get(title);
    return section === undefined ? [] : rule(section).map((finding) => atFile(readme, finding, section.line));
  };
  return [
    ...checkTitle(readme).map((finding) => atFile(readme, finding, 1)),
    ...checkKeyInsight(exercise, readme).map((finding) => atFile(readme, finding, 1)),
    ...checkSections(exercise, readme).map((finding) => atFile(readme, finding, 1)),
    ...check('Idea', (section) => checkIdea(exercise, section)),
    ...check('Task', checkTask),
    ...check('Check', (section) => checkCheck(exercise, section)),
    ...check('Hints', checkHints),
    ...check('Files', (section) => checkFiles(exercise, section)),
  ];
}

/** A fault without its file; without a line it stands at the section's heading. */
interface Finding {
  line?: number;
  message: string;
  remedy: string;
}

function atFile(readme: Readme, { line, message, remedy }: Finding, otherwise: number): Fault {
  return { file: readme.file, line: line ?? otherwise, message, remedy };
}

function checkTitle(readme: Readme): Finding[] {
  const titles = readme.headings.filter((heading) => heading.depth === 1);
  const [title, second] = titles;
  if (title === undefined)
    return [{ message: 'There is no title', remedy: 'Begin with one line "# Add two numbers".' }];
  const findings: Finding[] = [];
  if (second !== undefined) {
    findings.push({
      line: lineOf(second),
      message: `There are ${titles.length} titles, and must be one`,
      remedy: 'Make the others "##" or remove them.',
    });
  }
  if (readme.promise === null || !wordsOf(readme.promise).startsWith('After this you can')) {
    findings.push({
      line: lineOf(title),
      message: 'The title is not followed by a promise',
      remedy: 'Write a paragraph below it that begins "After this you can".',
    });
  }
  return findings;
}

function checkKeyInsight(exercise: Exercise, readme: Readme): Finding[] {
  if (exercise.package !== dayPackage) return [];
  const { tree, title, insight } = readme;
  const place = title === null ? -1 : tree.children.indexOf(title);
  if (insight !== null && tree.children.indexOf(insight.node) === place + 2) return [];
  const remedy =
    'Write it below the promise: "> **Key insight:** …"; pnpm check --write fills it in from syllabus.json.';
  return [
    insight === null
      ? { message: 'There is no key insight', remedy }
      : { line: lineOf(insight.node), message: 'The key insight does not stand right below the promise', remedy },
  ];
}

function checkSections(exercise: Exercise, readme: Readme): Finding[] {
  const wanted = [
    'Idea',
    ...(exercise.examples.length > 0 ? ['See it work'] : []),
    'Task',
    'Check',
    'Hints',
    ...(exercise.package === dayPackage ? ['In a backend'] : []),
    ...(exercise.package === dayPackage && exercise.examples.length > 0 ? ['Files'] : []),
    'Sources',
  ];
  const found = readme.sections.map((section) => section.title);
  const remedy = `The sections are, in this order: ${wanted.join(', ')}.`;
  const findings: Finding[] = wanted
    .filter((title) => !found.includes(title))
    .map((title) => ({ message: `The section "${title}" is missing`, remedy }));
  for (const { title, line } of readme.sections) {
    if (wanted.includes(title)) continue;
    const why =
      /^(?:See it work|Files)$/.test(title) && exercise.examples.length === 0
        ? ', because the room has no examples/'
        : '';
    findings.push({ line, message: `The section "${title}" does not belong here${why}`, remedy });
  }
  const known = readme.sections.filter(({ title }) => wanted.includes(title));
  const misplaced = known.find(({ title }, index) => {
    const before = known[index - 1];
    return before !== undefined && wanted.indexOf(before.title) >= wanted.indexOf(title);
  });
  if (misplaced !== undefined) {
    findings.push({
      line: misplaced.line,
      message: `The section "${misplaced.title}" stands in the wrong place`,
      remedy,
    });
  }
  for (const section of known) {
    if (section.nodes.length > 0) continue;
    findings.push({ line: section.line, message: `The section "${section.title}" is empty`, remedy: 'Fill it.' });
  }
  return findings;
}

function checkIdea(exercise: Exercise, idea: Section): Finding[] {
  const limit = exercise.package === dayPackage ? 500 : 200;
  const text = proseOf(idea.nodes)
    .map((prose) => prose.text)
    .join(' ');
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  if (words <= limit) return [];
  return [{ message: `The idea has ${words} words, and may have ${limit}`, remedy: 'Teach one idea; cut the rest.' }];
}

function checkTask(task: Section): Finding[] {
  if (task.nodes.some((node) => node.type === 'list' && node.ordered === true)) return [];
  return [{ message: 'The task has no numbered list', remedy: 'Say what is to be observed, one numbered point each.' }];
}

function checkCheck(exercise: Exercise, section: Section): Finding[] {
  const command = `learn check ${exercise.ref}`;
  const findings: Finding[] = [];
  if (!section.source.includes(command)) {
    findings.push({ message: 'The command is not named', remedy: `Write \`${command}\` below the heading.` });
  }
  const table = section.nodes.find((node) => node.type === 'table');
  const rows = table === undefined ? 0 : table.children.length - 1;
  if (rows < 2 || rows > 4) {
    findings.push({
      message:
        table === undefined ? 'There is no table of calls and results' : `The table has ${rows} rows below its header`,
      remedy: 'Show 2 to 4 inputs with what comes out.',
    });
  }
  return findings;
}

function checkHints(section: Section): Finding[] {
  const hints = hintsIn(section.source);
  const lines = linesOfDetails(section.nodes);
  const findings: Finding[] = hints.flatMap((hint, index) => {
    const lacks = hint.summary === '' ? 'summary' : hint.text === '' ? 'text' : null;
    if (lacks === null) return [];
    const place = { message: `Hint ${index + 1} has no ${lacks}`, remedy: 'Write both, or remove the hint.' };
    const line = lines[index];
    return [line === undefined ? place : { ...place, line }];
  });
  if (hints.length < 2) {
    findings.push({
      message: `There ${hints.length === 1 ? 'is one hint' : 'are no hints'}, and must be at least two`,
      remedy: 'Write each as <details><summary>A question</summary> … </details>, from a nudge to nearly there.',
    });
  }
  return findings;
}

function checkFiles(exercise: Exercise, section: Section): Finding[] {
  const command = `learn run ${exercise.ref}`;
  const findings: Finding[] = [];
  if (!section.source.includes(command)) {
    const remedy = `Write below the heading how to run one: \`${command} ${exercise.examples[0]?.id ?? ''}\``;
    findings.push({ message: 'The command that runs an example is not named', remedy });
  }
  const lines = section.nodes.filter((node) => node.type === 'list').flatMap((list) => list.children);
  for (const { file } of exercise.examples) {
    const link = path.relative(exercise.dir, file).split(path.sep).join('/');
    const line = lines.find((item) => wordsOf(item).startsWith(link));
    if (line !== undefined && wordsOf(line).length > link.length) continue;
    const remedy = `Add to the list: - [\`${link}\`](${link}): what it shows`;
    findings.push({ message: `The list does not say what ${link} shows`, remedy });
  }
  return findings;
}

function linesOfDetails(nodes: readonly RootContent[]): number[] {
  return nodesOf(nodes, 'html').flatMap((node) =>
    [...node.value.matchAll(/<details>/g)].map(
      (match) => lineOf(node) + node.value.slice(0, match.index).split('\n').length - 1,
    ),
  );
}
