export { add } from './01-add/solution.ts';
