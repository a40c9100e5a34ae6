import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer((request, response) => {
  const pieces: number[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece.length));
  request.on('end', () => {
    const bytes = pieces.reduce((sum, length) => sum + length, 0);
    response.end(`${request.url ?? ''}: ${bytes} bytes in ${pieces.length > 1 ? 'several pieces' : 'one piece'}`);
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;

for (const body of ['milk', 'café', 'é'.repeat(500_000)]) {
  const response = await fetch(`http://127.0.0.1:${port}/à la carte`, { method: 'POST', body });
  console.log(body.length, 'characters sent to', await response.text());
}

server.close();
await fetch(`http://127.0.0.1:${port}`).catch((error: unknown) => {
  console.log(String(error));
});
