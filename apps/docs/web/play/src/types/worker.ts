// The worker that checks types. No answer runs here, so it is an ordinary one, and stays.
import { createPageChecker, type PageChecker } from './checker.ts';
import type { CompilerLibrary } from './library.ts';
import type { TypesReplies, TypesRequest } from './protocol.ts';

let checker: Promise<PageChecker> | null = null;

async function load(libraryUrl: string): Promise<PageChecker> {
  const response = await fetch(libraryUrl);
  return createPageChecker((await response.json()) as CompilerLibrary);
}

function replyTo(request: TypesRequest, compiler: PageChecker): TypesReplies[TypesRequest['type']] {
  const { room, text } = request;
  switch (request.type) {
    case 'check':
      return compiler.check(room, text);
    case 'lint':
      return compiler.lint(room, text);
    case 'hover':
      return compiler.hover(room, text, request.at);
    case 'complete':
      return compiler.complete(room, text, request.at);
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<{ ticket: number; libraryUrl: string; request: TypesRequest | null }>) => {
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
  },
);
