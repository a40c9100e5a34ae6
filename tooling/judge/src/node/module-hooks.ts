import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';
import { hasDecorators, loadDecorated, lowered } from '@backend-ts/presets/decorators';
import type { Job } from './protocol.ts';

/**
 * Makes `#exercise/<id>` the answer, whatever file it came from, and keeps the answer from what it may not import.
 *
 * @param job - The answer and its exercise.
 * @param onForbidden - Told, in a sentence, what the answer tried to import.
 */
export function hookModules(job: Job, onForbidden: (message: string) => void): void {
  const answerUrl = pathToFileURL(job.answerPath).href;
  const solutionUrl = pathToFileURL(job.solutionFile).href;
  const testUrl = pathToFileURL(job.testFile).href;
  const vitestUrl = import.meta.resolve('vitest');
  const refuse = (message: string): never => {
    onForbidden(message);
    throw new Error(message);
  };
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === `#exercise/${job.id}`) return { url: answerUrl, format: 'module', shortCircuit: true };
      if (specifier === `#given/${job.id}` && job.givenFile !== null) {
        return nextResolve(pathToFileURL(job.givenFile).href, context);
      }
      const fromAnswer = context.parentURL === answerUrl;
      if (specifier === 'vitest') {
        if (fromAnswer && !job.isSuite)
          refuse('The answer imports vitest: the tests do that, an answer does not need it');
        return { url: vitestUrl, shortCircuit: true };
      }
      const resolved = nextResolve(specifier, context);
      if (fromAnswer && resolved.url === solutionUrl) {
        refuse(
          'The answer imports the solution of its own exercise: write it yourself, `learn diff --give-up` shows it',
        );
      }
      if (fromAnswer && resolved.url === testUrl) refuse('The answer imports its own tests, which import it');
      return resolved;
    },
    load(url, context, nextLoad) {
      if (url === answerUrl) return { format: 'module', source: toJavaScript(job.answerText, url), shortCircuit: true };
      return loadDecorated(url) ?? nextLoad(url, context);
    },
  });
}

/** V8 has no decorators yet, so those files are lowered; all others keep every line and column as they were typed. */
function toJavaScript(text: string, url: string): string {
  if (!hasDecorators(text)) return stripTypeScriptTypes(text, { mode: 'strip', sourceUrl: url });
  process.setSourceMapsEnabled(true);
  return lowered(text, url);
}
