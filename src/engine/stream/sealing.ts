/**
 * Encryption of stored batches as the data plane sees it. A sealed payload says by itself which key opens it, and opens
 * only as an entry of the partition it was sealed for.
 */
import type { DataKeys } from '../keys/data-keys.ts';
import { KeyError } from '../keys/key-error.ts';
import type { PartitionId } from '../log/log.ts';
import { StreamError } from './errors.ts';
import type { StreamEncryption } from './stream.ts';

export interface Sealing {
  /** Errors: StreamError KeyUnavailable. */
  seal(encryption: StreamEncryption, partition: PartitionId, batch: Buffer): Promise<Buffer>;
  /** Errors: StreamError KeyUnavailable. */
  open(partition: PartitionId, payload: Uint8Array): Promise<Buffer>;
}

export function keySealing(keys: Pick<DataKeys, 'seal' | 'open'>): Sealing {
  return {
    seal: (encryption, partition, batch) =>
      inStreamTerms(() => keys.seal(encryption.dataKeyId, batch, contextOf(partition))),
    open: (partition, payload) => inStreamTerms(() => keys.open(payload, contextOf(partition))),
  };
}

function contextOf(partition: PartitionId): Buffer {
  const context = Buffer.alloc(4);
  context.writeUInt32BE(partition);
  return context;
}

/** What callers can mend is told as an error of the stream; a lost data key or damaged bytes are not theirs. */
async function inStreamTerms<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    const { detail } = error;
    if (detail.code === 'MasterKeyMissing') {
      throw new StreamError({ code: 'KeyUnavailable', keyId: detail.masterKeyId, reason: 'missing' });
    }
    if (detail.code === 'MasterKeyDisabled') {
      throw new StreamError({ code: 'KeyUnavailable', keyId: detail.masterKeyId, reason: 'disabled' });
    }
    throw error;
  }
}
