/** What the schema discovery of SQL applications reads: data streams and objects. */
import { StreamSource } from '../engine/jobs/stream-source.ts';
import { ObjectError } from '../engine/objects/errors.ts';
import { parseStreamArn } from '../services/kinesis/arns.ts';
import type { SampleSources } from '../services/kinesisanalytics/samples.ts';
import type { Engine } from './engine.ts';
import type { Storage } from './storage.ts';

export function sampleSources({ streams, objects }: Engine, { log, clock }: Storage): SampleSources {
  return {
    stream: (arn, owner) => {
      const named = parseStreamArn(arn);
      if (named === undefined) return undefined;
      const { catalog: directory, shards } = streams;
      const stream = directory.find(named) ?? directory.find({ ...owner, name: named.name });
      return stream === undefined ? undefined : new StreamSource({ log, clock, directory, shards }, stream.id);
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
