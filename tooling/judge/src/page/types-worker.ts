// The worker that checks types. No answer runs here, so it is an ordinary one, and stays.
import { createPageChecker, type PageChecker } from './checker.ts';
import type { CompilerLibrary } from './compiler-library.ts';
import type { TypesMessage, TypesReplies, TypesRequest } from './types-protocol.ts';

let checker: Promise<PageChecker> | null = null;

async function load(libraryUrl: string): Promise<PageChecker> {
  const response = await fetch(libraryUrl);
  return createPageChecker((await response.json()) as CompilerLibrary);
}

function replyTo(request: TypesRequest, compiler: PageChecker): TypesReplies[TypesRequest['type']] {
  const { exercise, text } = request;
  switch (request.type) {
    case 'check':
      return compiler.check(exercise, text);
    case 'lint':
      return compiler.lint(exercise, text);
    case 'hover':
      return compiler.hover(exercise, text, request.at);
    case 'complete':
      return compiler.complete(exercise, text, request.at);
  }
}

addEventListener('message', ({ data }: MessageEvent<TypesMessage>) => {
  const { ticket, libraryUrl, request } = data;
  checker ??= load(libraryUrl);
  void checker.then(
    (compiler) => {
      try {
        postMessage({ ticket, reply: request && replyTo(request, compiler) });
      } catch (error) {
        postMessage({ ticket, error: error instanceof Error ? error.message : String(error) });
      }
    },
    (error: unknown) => {
      checker = null;
      postMessage({ ticket, error: String(error) });
    },
  );
});
