/** Streams that a start was told to create; harmless where they exist. */
import { StreamError } from '../engine/stream/errors.ts';
import { createStream } from '../engine/stream/create-stream.ts';
import type { Streams } from '../engine/stream/open-streams.ts';
import { recordKiBDefault } from '../services/kinesis/limits.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';
import { streamCreated } from './log/events.ts';
import type { Logger } from './log/logger.ts';

/** Errors: StartError where a quota refuses one. */
export async function createFirstStreams(config: ServerConfig, streams: Streams, logger: Logger): Promise<void> {
  const { account, region } = config;
  for (const { name, shards } of config.createStream) {
    try {
      await createStream(
        streams,
        { account, region, name },
        {
          mode: 'provisioned',
          shardCount: shards,
          recordBytesMax: recordKiBDefault * 1024,
          warmThroughputMiBps: undefined,
          distribution: 'user-partition-key',
          tags: new Map(),
        },
      );
      logger(streamCreated(name, shards));
    } catch (error) {
      if (!(error instanceof StreamError)) throw error;
      if (error.detail.code === 'StreamExists') continue;
      throw new StartError([`--create-stream ${name}:${shards} is refused: ${error.message}.`], { cause: error });
    }
  }
}
