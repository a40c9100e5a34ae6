// The half of `vi.mock` that rewrites the answer. It stays out of the test process: vitest's transforms stand on a compiler in
// native code, which a sandbox does not load. module-mocks.ts is the other half.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { toJavaScript } from './sources.ts';

/** An answer that replaces modules, ready for the test process. */
export interface MockingAnswer {
  /** The program with its mocks in front of the imports, and a source map; as it was if vitest refuses it. */
  code: string;
  /** Why vitest does not take what the answer does with `vi.mock` or `vi.hoisted`; null if it does. */
  fault: MockFault | null;
}

/** What vitest says of a mock that stands in the wrong place. */
export interface MockFault {
  /** vitest's sentence, on one line. */
  message: string;
  /** 1-based; null where vitest names none. */
  line: number | null;
}

const mockingNames: ReadonlySet<string> = new Set([
  'mock',
  'unmock',
  'doMock',
  'doUnmock',
  'hoisted',
  'importActual',
  'importMock',
  'mockObject',
]);
const anyMockingName = new RegExp(`\\b(?:${[...mockingNames].join('|')})\\b`);
const accessor = '"__vitest_mocker__"';

/** An answer meets each bug in a process of its own, and is the same for all of them. */
let last: { key: string; lowered: Promise<MockingAnswer | null> } | null = null;

/**
 * Moves the calls of `vi.mock` in front of the imports, as vitest does.
 *
 * @param text - The answer, a suite.
 * @param file - Its path, for messages.
 * @returns The program, or null if the answer replaces no modules and needs no mocker.
 */
export function lowerMocks(text: string, file: string): Promise<MockingAnswer | null> {
  const key = `${file}\n${text}`;
  if (last?.key !== key) last = { key, lowered: lowerAnew(text, file) };
  return last.lowered;
}

async function lowerAnew(text: string, file: string): Promise<MockingAnswer | null> {
  if (!anyMockingName.test(text)) return null;
  let code: string;
  try {
    code = toJavaScript(text, pathToFileURL(file).href);
    if (!mentionsMocking(toTree(code))) return null;
  } catch {
    // What cannot be read, the test process says.
    return null;
  }
  const { hoistMocks } = await import('@vitest/mocker/transforms');
  try {
    const hoisted = hoistMocks(code, file, toTree, {
      globalThisAccessor: accessor,
      root: path.dirname(file),
      getMap: () => lineMap(code, file) as never,
    });
    const waiting = await waitForMocks(hoisted?.toString() ?? code, file);
    if (hoisted === undefined) return { code: waiting, fault: null };
    const map = hoisted.generateMap({ hires: 'boundary', source: pathToFileURL(file).href });
    return { code: `${waiting}\n//# sourceMappingURL=${map.toUrl()}`, fault: null };
  } catch (error) {
    return { code, fault: faultOf(error) };
  }
}

/** Without an import statement that waits for the mocks, an import() has to. This changes no line, so a map holds. */
async function waitForMocks(code: string, file: string): Promise<string> {
  if (!/\bimport\s*\(/.test(code)) return code;
  const { dynamicImportPlugin } = await import('@vitest/mocker/node');
  const { transform } = dynamicImportPlugin({ globalThisAccessor: accessor }) as unknown as {
    transform: { handler(this: object, code: string, id: string): { code: string } | undefined };
  };
  return transform.handler.call({ parse: toTree }, code, file)?.code ?? code;
}

function toTree(code: string): object {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

/**
 * Whether the program itself has one of the names, whoever's method that is: `vi` can have another name. Comments and texts do
 * not count, nor does `spy.mock.calls`.
 */
function mentionsMocking(node: unknown, parent: object | null = null): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some((child) => mentionsMocking(child, parent));
  const { type, name, value } = node as { type?: string; name?: unknown; value?: unknown };
  if (type === 'Identifier' && typeof name === 'string' && mockingNames.has(name)) return true;
  const { type: parentType, computed } = (parent ?? {}) as { type?: string; computed?: boolean };
  if (type === 'Literal' && typeof value === 'string' && parentType === 'MemberExpression' && computed === true)
    return mockingNames.has(value);
  if (isRecordOfSpy(node, parent)) return mentionsMocking((node as { object: unknown }).object, node);
  return Object.values(node).some((child) => mentionsMocking(child, node));
}

/** `spy.mock`, which is an object, where `vi.mock` is called. */
function isRecordOfSpy(node: object, parent: object | null): boolean {
  const { type, property, computed } = node as { type?: string; property?: { name?: string }; computed?: boolean };
  const isCalled = (parent as { callee?: unknown } | null)?.callee === node;
  return type === 'MemberExpression' && computed === false && property?.name === 'mock' && !isCalled;
}

/** A source map that leads every line to itself. */
function lineMap(code: string, file: string): object {
  const mappings = code.split('\n').map((_line, index) => (index === 0 ? 'AAAA' : 'AACA'));
  return { version: 3, names: [], sources: [file], mappings: mappings.join(';') };
}

function faultOf(error: unknown): MockFault {
  const { message } = error as { message: string };
  const line = /\.ts:(\d+):\d+/.exec(message)?.[1];
  const sentence = message
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('See: '))
    .join(' ')
    .replaceAll(/ at \S+\.ts:\d+:\d+/g, '');
  return { message: sentence.replace(/\.$/, ''), line: line === undefined ? null : Number(line) };
}
