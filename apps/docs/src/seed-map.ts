import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Course } from '@backend-ts/course';
import { nodesOf, parseMarkdown, wordsOf } from '@backend-ts/course/lesson';
import GithubSlugger from 'github-slugger';
import { z } from 'zod';

/** Where the map is, from the repository's root. */
const seedMapFolder = 'apps/docs/seed-map';

const itemsSchema = z.array(z.string());
const mapSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));

/**
 * Checks the map from each item of the course's origins to the place where a reader finds it.
 *
 * `items.json` lists the ids; each other file of the folder maps some of them to a place or to several: `guides/<slug>.md`
 * or `file:<path>`, both perhaps with `#<anchor>`, `day:<number>`, `exercise:<package>/<id>` or `package:<name>`.
 *
 * @param course - The course, with the map below its root.
 * @returns A sentence for each item without a place, unknown item and place that does not exist.
 */
export function checkSeedMap(course: Course): string[] {
  const folder = path.join(course.root, seedMapFolder);
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const items = new Set(itemsSchema.parse(read('items.json')));
  const files = globSync('*.json', { cwd: folder }).filter((file) => file !== 'items.json');
  const entries = files.sort().flatMap((file) => Object.entries(mapSchema.parse(read(file))));
  const anchorsIn = anchorReader();
  const mapped = new Set(entries.map(([item]) => item));
  return [
    ...[...items].filter((item) => !mapped.has(item)).map((item) => `${item} has no place: add it to ${seedMapFolder}`),
    ...[...mapped]
      .filter((item) => !items.has(item))
      .map((item) => `${item} is no item: see ${seedMapFolder}/items.json`),
    ...entries.flatMap(([item, places]) =>
      [places]
        .flat()
        .flatMap((place) =>
          exists(place, course, anchorsIn) ? [] : [`${item} leads to ${place}, which does not exist`],
        ),
    ),
  ];
}

/** Gives the anchors of a Markdown file. */
type AnchorReader = (file: string) => ReadonlySet<string>;

function exists(place: string, course: Course, anchorsIn: AnchorReader): boolean {
  const colon = place.indexOf(':');
  const name = place.slice(colon + 1);
  switch (place.slice(0, Math.max(colon, 0))) {
    case 'day':
      return course.packages.some(({ syllabus }) => syllabus.some(({ number }) => String(number) === name));
    case 'exercise':
      return course.packages.some(({ exercises }) => exercises.some(({ ref }) => ref === name));
    case 'package':
      return course.packages.some((one) => one.name === name);
    case 'file':
      return fileExists(path.join(course.root, name), anchorsIn);
    case '':
      return fileExists(path.join(course.root, 'apps/docs', name), anchorsIn);
    default:
      return false;
  }
}

function fileExists(place: string, anchorsIn: AnchorReader): boolean {
  const [file = '', anchor] = place.split('#');
  return existsSync(file) && (anchor === undefined || anchorsIn(file).has(anchor));
}

/** Many items lead to the same guide, so each file is read once. */
function anchorReader(): AnchorReader {
  const known = new Map<string, Set<string>>();
  return (file) => {
    const anchors = known.get(file) ?? anchorsOf(readFileSync(file, 'utf8'));
    known.set(file, anchors);
    return anchors;
  };
}

function anchorsOf(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const headings = nodesOf(parseMarkdown(text).tree.children, 'heading');
  return new Set(headings.map((heading) => slugger.slug(wordsOf(heading))));
}
