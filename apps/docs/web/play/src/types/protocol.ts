import type { Finding } from '@backend-ts/judge/core';
import type { PlayRoom } from '../room.ts';

/** The part of a room that the compiler reads. */
export type TypedRoom = Pick<PlayRoom, 'ref' | 'id' | 'files' | 'test' | 'answer'>;

/** What the compiler is asked. Positions count from 0. */
export type TypesRequest =
  | { type: 'check'; room: TypedRoom; text: string }
  | { type: 'lint'; room: TypedRoom; text: string }
  | { type: 'hover'; room: TypedRoom; text: string; at: number }
  | { type: 'complete'; room: TypedRoom; text: string; at: number };

/** A finding in the answer, for the editor. */
export interface LintMark {
  from: number;
  to: number;
  message: string;
}

/** What is known of the name under the pointer. */
export interface HoverText {
  from: number;
  to: number;
  signature: string;
  documentation: string;
}

/** What could be typed next. */
export interface Completions {
  from: number;
  options: { label: string; kind: string }[];
}

/** The answer to each kind of question. */
export interface TypesReplies {
  check: Finding[];
  lint: LintMark[];
  hover: HoverText | null;
  complete: Completions | null;
}
