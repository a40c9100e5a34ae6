const bytes = new TextEncoder().encode('naïve');
const chunks = [bytes.subarray(0, 3), bytes.subarray(3)];
console.log(
  'bytes:  ',
  chunks.map((chunk) => chunk.join(' ')),
);

const alone = chunks.map((chunk) => new TextDecoder().decode(chunk));
console.log('alone:  ', alone);

const decoder = new TextDecoder();
const inOne = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
console.log('in one: ', inOne);
console.log('rest:   ', [decoder.decode()]);
