/** An error as AWS answers it. Services make theirs in `errors.ts`, one constructor per error with AWS's exact text. */
export interface AwsErrorOptions extends ErrorOptions {
  /** HTTP status; 400 where not given. */
  readonly status?: number;
  /** Members of the error's shape other than the message. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Of the HTTP answer; the REST protocols send them. */
  readonly headers?: Readonly<Record<string, string>>;
}

export class AwsError extends Error {
  override readonly name = 'AwsError';
  /** Such as `ResourceNotFoundException`. */
  readonly code: string;
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, message: string, options: AwsErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.status = options.status ?? 400;
    this.members = options.members ?? {};
    this.headers = options.headers ?? {};
  }
}
