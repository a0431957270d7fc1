/**
 * Encryption of stored batches as the data plane sees it. A sealed payload says by itself which key opens it, and opens
 * only as an entry of the partition it was sealed for.
 */
import type { PartitionId } from '../log/log.ts';
import type { StreamEncryption } from './stream.ts';

export interface Sealing {
  seal(encryption: StreamEncryption, partition: PartitionId, batch: Buffer): Promise<Buffer>;
  open(partition: PartitionId, payload: Uint8Array): Promise<Buffer>;
}
