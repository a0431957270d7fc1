/** The server's own object store as where deliveries put their objects. */
import { KeyError } from '../keys/key-error.ts';
import { LogError } from '../log/log.ts';
import type { JsonValue } from '../meta/meta.ts';
import { SinkError } from '../delivery/object-sink.ts';
import type { ObjectSink, SinkObject } from '../delivery/object-sink.ts';
import { ObjectError } from '../objects/errors.ts';
import type { Objects } from '../objects/objects.ts';

/** What the object service keeps with an object, and what it is sealed with. */
export interface ObjectDescription {
  readonly attributes: JsonValue;
  readonly masterKeyId: string;
}

export interface ObjectStoreSinkOptions {
  readonly objects: Pick<Objects, 'put'>;
  /** Rejects with ObjectError NoSuchBucket where there is none. */
  readonly describe: (object: SinkObject) => Promise<ObjectDescription>;
}

/** Names are unique to a cut, so what is there already is the object itself, put before a crash. */
class ThereAlready extends Error {
  override readonly name = 'ThereAlready';
}

export class ObjectStoreSink implements ObjectSink {
  readonly #options: ObjectStoreSinkOptions;

  constructor(options: ObjectStoreSinkOptions) {
    this.#options = options;
  }

  async put(object: SinkObject): Promise<void> {
    const { objects, describe } = this.#options;
    const { bucket, key } = object;
    try {
      const { attributes, masterKeyId } = await describe(object);
      await objects.put({
        bucket,
        key,
        body: object.body(),
        attributes,
        encryption: { masterKeyId },
        checksum: { algorithm: 'CRC64NVME', expected: () => undefined },
        check: (current) => {
          if (current !== undefined) throw new ThereAlready(`${bucket}/${key} is there already`);
        },
      });
    } catch (error) {
      if (error instanceof ThereAlready) return;
      throw inSinkTerms(error);
    }
  }
}

/** What is not the store's, such as a body that cannot be read, is thrown on. */
function inSinkTerms(cause: unknown): unknown {
  if (cause instanceof ObjectError) {
    const { code, message } = cause;
    if (code === 'NoSuchBucket')
      return new SinkError('S3.NoSuchBucket', 'The specified bucket does not exist', { cause });
    const isPassing = code === 'Busy' || code === 'Full';
    return new SinkError(isPassing ? 'S3.SlowDown' : 'S3.InternalError', message, { cause });
  }
  if (cause instanceof KeyError) {
    const { code } = cause.detail;
    const sinkCode = code === 'MasterKeyDisabled' ? 'S3.KMS.DisabledException' : 'S3.KMS.NotFoundException';
    return new SinkError(sinkCode, cause.message, { cause });
  }
  const isFull = cause instanceof LogError && (cause.code === 'Full' || cause.code === 'Overloaded');
  return isFull ? new SinkError('S3.SlowDown', cause.message, { cause }) : cause;
}
