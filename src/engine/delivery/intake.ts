/**
 * Direct puts: the records of one call become one entry of the delivery stream's partition. They are durable when the call
 * resolves, all of them or none, and are delivered in the order of the calls.
 */
import { assert } from '../../base/assert.ts';
import type { Log } from '../log/log.ts';
import { sealingKey } from './delivery-stream.ts';
import type { DeliveryStream } from './delivery-stream.ts';
import { encodeDirectPayload } from './direct-payload.ts';
import { sealedAttribute } from './sealing.ts';
import type { DeliverySealing } from './sealing.ts';

export interface IntakeOptions {
  readonly log: Log;
  readonly sealing: DeliverySealing;
}

export class Intake {
  readonly #options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /**
   * At least one record; how many and how large they may be is the service's. Whether they were sealed. Errors: LogError, and
   * those of sealing.
   */
  async put(stream: DeliveryStream, records: readonly Uint8Array[]): Promise<{ readonly sealed: boolean }> {
    assert(stream.source.kind === 'direct-put', 'a delivery stream with a source of its own takes no puts');
    const { log, sealing } = this.#options;
    const { partition } = stream.source;
    const payload = encodeDirectPayload(records);
    const count = records.length;
    const key = sealingKey(stream);
    if (key === undefined) {
      await log.append([{ partition, count, payload }]);
      return { sealed: false };
    }
    const sealed = await sealing.seal(key, partition, payload);
    await log.append([{ partition, count, payload: sealed, attributes: sealedAttribute }]);
    return { sealed: true };
  }
}
