import type { Day } from '@backend-ts/course';

/** Where a new room stands. */
export interface NewExercise {
  packageName: string;
  /** `14-pick-two` */
  id: string;
  /** `pick-two` */
  slug: string;
  /** What the syllabus says of it; null where rooms follow none. */
  day: Day | null;
}

/**
 * Writes the files of a room that holds every part and teaches nothing yet.
 *
 * Each part that an author has to write is a placeholder between angle quotes, which the checks refuse; the solution
 * throws, and the mistakes fail alike, so that no part can be forgotten.
 *
 * @param room - Where it stands.
 * @returns The text of each file by its path in the room's folder.
 */
export function exerciseSkeleton(room: NewExercise): Map<string, string> {
  const name = camelCase(room.slug);
  return new Map([
    ['README.md', readme(room, name)],
    ['stub.ts', code(name, '// TODO: ‹say in one line what there is to do›')],
    ['solution.ts', code(name, '// ‹write the reference answer›')],
    ['exercise.test.ts', test(room.id, name)],
    ['mistakes/first.ts', mistake(room.id, name)],
    ['mistakes/second.ts', mistake(room.id, name)],
  ]);
}

function camelCase(slug: string): string {
  const name = slug.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `_${name}` : name;
}

function readme({ packageName, id, slug, day }: NewExercise, name: string): string {
  const words = slug.replaceAll('-', ' ');
  const title = day?.title ?? words.charAt(0).toUpperCase() + words.slice(1);
  const insight = day === null ? '' : `\n> **Key insight:** ${day.insight}\n`;
  const backend =
    day === null ? '' : '\n## In a backend\n\n‹where this pattern lives in real systems, and why it matters›\n';
  return `---
concepts: [‹one to four concepts›]
minutes: 10
runtime: ${day?.runtime ?? 'any'}
needs: [${day?.needs.join(', ') ?? ''}]
---

# ${title}

After this you can ‹what the student can do then›.
${insight}
## Idea

‹show the idea with a few lines of code, then name it›

## Task

Export a function \`${name}\`.

1. ‹what can be observed: names, types, units, errors›

## Check

\`learn check ${packageName}/${id}\`

| call              | result             |
| ----------------- | ------------------ |
| \`${name}(‹in›)\` | ‹what comes out›   |
| \`${name}(‹in›)\` | ‹what comes out›   |

## Hints

<details><summary>‹a question that a stuck student asks›</summary>

‹a nudge›

</details>

<details><summary>‹the next question›</summary>

‹nearly there›

</details>
${backend}
## Sources

‹where the exercise comes from, and what to read next›
`;
}

function code(name: string, line: string): string {
  return `/**
 * ‹What the caller gets, in the third person.›
 */
export function ${name}(): void {
  ${line}
  throw new Error('Not written yet: ${name}');
}
`;
}

function test(id: string, name: string): string {
  return `import { ${name} } from '#exercise/${id}';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('${name}()', () => {
  test('‹takes and returns these types›', () => {
    expectTypeOf(${name}).returns.toEqualTypeOf<void>();
  });

  test('‹does what the task promises›', () => {
    expect(${name}()).toBe('‹the value›');
  });
});
`;
}

function mistake(id: string, name: string): string {
  return `/** ‹The sentence that helps a student who made this mistake.› */
export * from '#solution/${id}';

export function ${name}(): void {
  throw new Error('Not written yet: ${name}');
}
`;
}
