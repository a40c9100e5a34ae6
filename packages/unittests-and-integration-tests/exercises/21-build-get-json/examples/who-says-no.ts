/** The server has refused, with a page for people. */
const refused = new Response('<h1>Sorry</h1>', { status: 502 });

/** The server has agreed, and the connection breaks in the middle of the answer. */
const broken = new Response(
  new ReadableStream({
    start: (body) => {
      body.error(new TypeError('the connection broke'));
    },
  }),
);

for (const response of [refused, broken]) {
  await response.json().catch((error: unknown) => {
    console.log(response.status, String(error));
  });
}

/** Nobody is asked: the signal is aborted before the call. */
const tooLate = AbortSignal.abort(new DOMException('The time is over', 'TimeoutError'));

await fetch('https://weather.example', { signal: tooLate }).catch((error: unknown) => {
  console.log(error === tooLate.reason, String(error));
});
