import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer((request, response) => {
  console.log(`  the server is asked for ${request.url ?? ''}`);
  response.setHeader('connection', 'close');
  if (request.url === '/moved') response.writeHead(302, { location: '/down' }).end();
  else response.writeHead(500).end('Out of order');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const followed = await fetch(`${origin}/moved`);
console.log('by itself:', followed.status, followed.redirected);

const answer = await fetch(`${origin}/moved`, { redirect: 'manual' });
console.log('told not to:', answer.status, answer.headers.get('location'));

await followed.json().catch((error: unknown) => {
  console.log(String(error));
});

const token = 'secret\n42';
await fetch(origin, { headers: { authorization: `Bearer ${token}` } }).catch((error: unknown) => {
  console.log(String(error));
});

server.close();
