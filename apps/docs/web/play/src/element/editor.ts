import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, lintKeymap, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, hoverTooltip, keymap, lineNumbers, type Tooltip } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { TypesClient } from '@backend-ts/judge/page/types-client';
import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';

/** An editor for one answer. */
export interface Editor {
  text(): string;
  /** Replaces the whole text, as a step that can be undone. */
  replace(text: string): void;
  /** Begins anew with a text that comes from elsewhere: no undo goes behind it, and it is no change. */
  start(text: string): void;
  focus(): void;
}

/** What an editor is made with. */
export interface EditorOptions {
  exercise: ExerciseData;
  text: string;
  /** Null where types are not checked while one types. */
  types: TypesClient | null;
  /** Called with the whole text after each change. */
  onChange: (text: string) => void;
  onRun: () => void;
}

const lintDelayMs = 400;

/**
 * Puts an editor into a place. Tab leaves it: nobody is caught in it.
 *
 * @param parent - The place, inside of a shadow root: there the editor's styles need no exception from a CSP.
 * @param options - The exercise and the text.
 * @returns The editor.
 */
export function createEditor(parent: HTMLElement, { exercise, text, types, onChange, onRun }: EditorOptions): Editor {
  const stateOf = (doc: string, cursor = 0): EditorState =>
    EditorState.create({
      doc,
      selection: { anchor: Math.min(cursor, doc.length) },
      extensions: [
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              onRun();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        language(`Your answer to: ${exercise.title}. Press Control and Enter to run it, Tab to leave.`),
        types === null ? [] : typed(exercise, types),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    });
  const view = new EditorView({ parent, root: parent.getRootNode() as ShadowRoot, state: stateOf(text) });
  return {
    text: () => view.state.doc.toString(),
    replace(next) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        // Else it would be undone together with what was typed just before.
        annotations: isolateHistory.of('full'),
      });
    },
    start(next) {
      view.setState(stateOf(next, view.state.selection.main.head));
    },
    focus() {
      view.focus();
    },
  };
}

/**
 * Shows code that cannot be edited.
 *
 * @param parent - The place, inside of a shadow root.
 * @param text - The code.
 * @param label - What it is, for those who do not see it.
 * @param extension - What else there is to see in it.
 */
export function showCode(parent: HTMLElement, text: string, label: string, extension: Extension = []): void {
  new EditorView({
    parent,
    root: parent.getRootNode() as ShadowRoot,
    state: EditorState.create({
      doc: text,
      extensions: [language(label), EditorState.readOnly.of(true), extension],
    }),
  });
}

function language(label: string): Extension {
  return [
    lineNumbers(),
    javascript({ typescript: true }),
    syntaxHighlighting(classHighlighter),
    EditorState.tabSize.of(2),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  ];
}

function typed(exercise: ExerciseData, types: TypesClient): Extension {
  const lint = async ({ state }: EditorView): Promise<Diagnostic[]> => {
    const marks = await types.ask({ type: 'lint', exercise, text: state.doc.toString() });
    return (marks ?? []).map(({ from, to, message }) => ({ from, to, message, severity: 'error' }));
  };
  const complete = async (context: CompletionContext): Promise<CompletionResult | null> => {
    if (!context.explicit && context.matchBefore(/[\w$.]$/) === null) return null;
    const found = await types.ask({
      type: 'complete',
      exercise,
      text: context.state.doc.toString(),
      at: context.pos,
    });
    if (!found) return null;
    const options = found.options.map(({ label, kind }) => ({ label, type: kind }));
    return { from: found.from, options, validFor: /^[\w$]*$/ };
  };
  const hover = async ({ state }: EditorView, at: number): Promise<Tooltip | null> => {
    const found = await types.ask({ type: 'hover', exercise, text: state.doc.toString(), at });
    if (!found) return null;
    return { pos: found.from, end: found.to, create: () => ({ dom: tooltip(found.signature, found.documentation) }) };
  };
  return [linter(lint, { delay: lintDelayMs }), autocompletion({ override: [complete] }), hoverTooltip(hover)];
}

function tooltip(signature: string, documentation: string): HTMLElement {
  const dom = document.createElement('div');
  const code = document.createElement('code');
  code.textContent = signature;
  dom.append(code);
  if (documentation !== '') {
    const text = document.createElement('p');
    text.textContent = documentation;
    dom.append(text);
  }
  return dom;
}
