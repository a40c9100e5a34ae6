class InvalidOrderError extends Error {
  override readonly name = 'InvalidOrderError';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Says what is wrong as a text: whoever calls it has to think of that. */
function quantityOrText(text: string): number | string {
  const quantity = Number(text);
  return quantity > 0 ? quantity : 'Error: no quantity';
}

/** Throws: whoever calls it gets a number, or does not go on. */
function quantityFrom(text: string): number {
  const quantity = Number(text);
  if (!(quantity > 0)) throw new InvalidOrderError('quantity', 'The quantity must be a number above 0');
  return quantity;
}

console.log('a text as a result: ', { item: 'pen', quantity: quantityOrText('ten') });

for (const text of ['10', 'ten']) {
  try {
    console.log('a number, or a throw:', { item: 'pen', quantity: quantityFrom(text) });
  } catch (error) {
    if (!(error instanceof InvalidOrderError)) throw error;
    console.log('caught:              ', `${error.name} in ${error.field}: ${error.message}`);
  }
}

for (const amount of [5, -1, NaN]) {
  console.log('is it wrong?         ', { amount, 'amount <= 0': amount <= 0, '!(amount > 0)': !(amount > 0) });
}

const error = new InvalidOrderError('quantity', 'No');
console.log('its classes:         ', error instanceof InvalidOrderError, error instanceof Error);
console.log('without a name:      ', String(new (class Nameless extends Error {})('No')));
console.log('with a name:         ', String(error));
