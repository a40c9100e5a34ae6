import type { Check } from './check.ts';
import { answers } from './checks/answers.ts';
import { apiIndex } from './checks/api-index.ts';
import { codeBlocks } from './checks/code-blocks.ts';
import { examples } from './checks/examples.ts';
import { frontMatter } from './checks/front-matter.ts';
import { links } from './checks/links.ts';
import { mistakeTypes } from './checks/mistake-types.ts';
import { mistakes } from './checks/mistakes.ts';
import { needs } from './checks/needs.ts';
import { overrides } from './checks/overrides.ts';
import { packageJson } from './checks/package-json.ts';
import { placeholders } from './checks/placeholders.ts';
import { readmeShape } from './checks/readme-shape.ts';
import { roomFiles } from './checks/room-files.ts';
import { sandbox } from './checks/sandbox.ts';
import { sentence } from './checks/sentence.ts';
import { solution } from './checks/solution.ts';
import { stub } from './checks/stub.ts';
import { suite } from './checks/suite.ts';
import { syllabus } from './checks/syllabus.ts';
import { tables } from './checks/tables.ts';
import { upstream } from './checks/upstream.ts';
import { versions } from './checks/versions.ts';
import { wording } from './checks/wording.ts';

/** Every check: the files first, then the words, what is generated, and at last what the judge is asked. */
export const checks: readonly Check[] = [
  roomFiles,
  packageJson,
  syllabus,
  needs,
  frontMatter,
  links,
  wording,
  readmeShape,
  placeholders,
  stub,
  sentence,
  suite,
  overrides,
  apiIndex,
  tables,
  versions,
  codeBlocks,
  mistakeTypes,
  examples,
  solution,
  answers,
  mistakes,
  sandbox,
  upstream,
];
