/** What the schema discovery of SQL applications reads: data streams, delivery streams and objects. */
import { ObjectError } from '../engine/objects/errors.ts';
import type { SampleSources } from '../services/kinesisanalytics/samples.ts';
import type { Engine } from './engine.ts';

export function sampleSources({ analytics, objects }: Engine): SampleSources {
  return {
    stream: (arn, owner) => {
      const kind = arn.includes(':firehose:') ? 'delivery-stream' : 'stream';
      return analytics.resources.input({ kind, arn }, owner)?.source;
    },
    object: async (bucket, key, bytesMax) => {
      try {
        await using reader = await objects.objects.open({ bucket, key });
        const pieces: Uint8Array[] = [];
        const bytes = Math.min(bytesMax, reader.info.sizeBytes);
        for await (const piece of reader.read({ from: 0, bytes })) pieces.push(Uint8Array.from(piece));
        return Buffer.concat(pieces);
      } catch (error) {
        if (error instanceof ObjectError && ['NoSuchBucket', 'NoSuchKey'].includes(error.code)) return undefined;
        throw error;
      }
    },
  };
}
