async function* letters(): AsyncGenerator<string, void, undefined> {
  for (const letter of ['a', 'b']) {
    console.log(`  producer: makes ${letter}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    yield letter;
  }
  console.log('  producer: at the end');
}

const stream = letters();
console.log('consumer: has the stream, and nothing was made');
for await (const letter of stream) {
  console.log(`consumer: got ${letter}, and works`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  console.log('consumer: asks for more');
}
