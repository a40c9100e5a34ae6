export * from './core/index.ts';
export { createJudge, type JudgeOptions, type NodeJudge } from './node/judge.ts';
export { readAnswer, type Answer } from './node/answer.ts';
