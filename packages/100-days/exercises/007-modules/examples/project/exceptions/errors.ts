/** A fault of a request: its message may be shown to whoever sent it. */
export class OperationError extends Error {
  override readonly name: string = 'OperationError';
}

export class InvalidEmailError extends OperationError {
  override readonly name = 'InvalidEmailError';
}

export class UnderageError extends OperationError {
  override readonly name = 'UnderageError';
}

export class PaymentError extends OperationError {
  override readonly name = 'PaymentError';
}
