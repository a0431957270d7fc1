/** What delivery asks of an object store. The embedded one is behind it now; any S3 later. */

export interface SinkObject {
  readonly bucket: string;
  readonly key: string;
  /** Drawn once per attempt; the same bytes each time. Its pieces are used again once `put` has settled. */
  readonly body: () => AsyncIterable<Uint8Array>;
  readonly contentType: string;
  readonly contentEncoding?: string;
  /** The key ARN of SSE-KMS; without one the bucket's own setting holds. */
  readonly kmsKeyArn?: string;
  /** One of S3's; the standard one where it is not said. */
  readonly storageClass?: string;
}

export interface ObjectSink {
  /**
   * Resolves once the object is durable, also where an object of that name is there already: names are unique to a cut, so
   * it is the same object, put before a crash. Errors: SinkError.
   */
  put(object: SinkObject): Promise<void>;
}

export class SinkError extends Error {
  override readonly name = 'SinkError';
  /** As Firehose names it in its error log, such as `S3.NoSuchBucket` or `S3.AccessDenied`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
