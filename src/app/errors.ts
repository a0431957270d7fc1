/** The server cannot start, for a reason its user can remove; the lines say which and how. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join(' '), options);
    this.lines = lines;
  }
}

/** The server refused the call; `code` is AWS's name for why. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
