class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

interface Room {
  readonly name: string;
  readonly seats: number;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new BadRequest('The body must be JSON', { cause: error });
  }
}

function parseRoom(raw: unknown): Room {
  if (typeof raw !== 'object' || raw === null) throw new BadRequest('A room must be an object');
  const { name, seats } = raw as { name?: unknown; seats?: unknown };
  if (typeof name !== 'string') throw new BadRequest('The name must be a text');
  if (typeof seats !== 'number' || !(seats >= 1)) throw new BadRequest('The seats must be a number from 1');
  return { name, seats };
}

const rooms = new Map<string, Room>();

/** The inside: it knows nothing of JSON. */
function store(room: Room): void {
  if (room.name === 'cellar') throw new Error('The disk is full');
  rooms.set(room.name, room);
}

/** The edge: text comes in, a reply goes out, and only faults of the sender become a reply. */
function createRoom(body: string): { success: true; data: Room } | { success: false; error: string } {
  let room: Room;
  try {
    room = parseRoom(readJson(body));
  } catch (error) {
    if (error instanceof BadRequest) return { success: false, error: error.message };
    throw error;
  }
  store(room);
  return { success: true, data: { name: room.name, seats: room.seats } };
}

for (const body of [
  '{ "name": "attic", "seats": 4, "owner": "me" }',
  '{ "name": "attic", "seats": "4" }',
  '{ "name": "attic"',
  'null',
  '{ "name": "cellar", "seats": 2 }',
]) {
  console.log(body);
  try {
    console.log('  ', createRoom(body));
  } catch (error) {
    console.log('   nobody can fix this from outside:', error instanceof Error ? error.message : error);
  }
}
console.log('stored:', [...rooms.keys()]);
