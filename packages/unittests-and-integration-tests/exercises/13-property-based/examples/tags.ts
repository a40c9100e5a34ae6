import fc from 'fast-check';

const write = (tags: readonly string[]): string => tags.join(',');
const read = (text: string): string[] => text.split(',');

const someTags = fc.array(fc.string(), { minLength: 1 });
const roundTrip = fc.property(someTags, (tags) => read(write(tags)).length === tags.length);
const report = fc.check(roundTrip, { seed: 39, verbose: true });

console.log(`input ${report.numRuns} failed:`, report.failures[0]?.[0]);
console.log('the smallest that it found:', report.counterexample?.[0]);
