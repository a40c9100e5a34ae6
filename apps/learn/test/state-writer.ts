// Writes two states in turn, as fast as it can, until it is killed: `node state-writer.ts <file>`.
import { blankRecord } from '../src/state/schema.ts';
import { StateStore } from '../src/state/store.ts';

const [file = ''] = process.argv.slice(2);
const store = new StateStore(
  file,
  () => ({}),
  () => new Date(),
);
const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`alpha-types/${index}`, blankRecord()]));

for (let turn = 0; ; turn++) {
  store.update((state) => {
    state.lastPackage = turn % 2 === 0 ? 'long' : 'short';
    state.exercises = turn % 2 === 0 ? many : {};
  });
  if (turn === 0) process.stdout.write('begun\n');
}
