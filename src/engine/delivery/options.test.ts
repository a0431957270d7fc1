/** Invariant DELIVERY-4: random records through random options, and every byte read back. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { MemoryRoom } from '../../base/memory-room.ts';
import { unreachable } from '../../base/assert.ts';
import { JqMachine } from '../../io/jq/jq-machine.ts';
import { realMonotonic } from '../../io/real-ports.ts';
import { readSnappyStream } from '../../format/snappy-stream.ts';
import type { Compression, Processor, S3Destination } from './delivery-stream.ts';
import { MemorySink, openTestDelivery } from './pipeline.fixture.ts';
import type { StoredObject, TestDelivery } from './pipeline.fixture.ts';
import { SinkError } from './object-sink.ts';

const jq = new JqMachine(realMonotonic);
after(() => jq[Symbol.asyncDispose]());

const compressions = ['UNCOMPRESSED', 'GZIP', 'ZIP', 'Snappy', 'HADOOP_SNAPPY'] as const;
const subRecordTypes = [undefined, 'JSON', 'DELIMITED'] as const;
const delimiters = [undefined, '', String.raw`|\n`] as const;

interface Options {
  readonly compression: Compression;
  readonly subRecordType: (typeof subRecordTypes)[number];
  readonly delimiter: (typeof delimiters)[number];
  readonly isCompressed: boolean;
  readonly isPartitioned: boolean;
  readonly intervalS: number;
  readonly room: MemoryRoom | undefined;
}

/** A record with what is to become of it. */
interface Example {
  readonly data: Buffer;
  /** By the place they go to; errors by what their lines show. */
  readonly outputs: readonly { readonly place: string; readonly bytes: Buffer }[];
}

class Examples {
  readonly #random: SeededRandom;
  #count = 0;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  draw(): Options {
    const random = this.#random;
    const isPartitioned = random.chance(0.4);
    return {
      compression: random.pick(compressions),
      subRecordType: isPartitioned ? 'JSON' : random.pick(subRecordTypes),
      delimiter: random.pick(delimiters),
      isCompressed: random.chance(0.3),
      isPartitioned,
      intervalS: random.pick([0, 5, 60]),
      room: random.pick([undefined, new MemoryRoom(10_000), new MemoryRoom(4 * 1024 * 1024)]),
    };
  }

  record(options: Options): Example {
    const random = this.#random;
    if (random.chance(0.1)) return this.#bad(options);
    const count = options.subRecordType === undefined ? 1 : 1 + random.below(4);
    const parts = Array.from({ length: count }, () => this.#part(options));
    const glue = options.subRecordType === 'DELIMITED' ? '##' : random.pick(['', '\n', ' ']);
    const plain = Buffer.from(parts.map(({ text }) => text).join(options.subRecordType === undefined ? '' : glue));
    const suffix = options.delimiter === undefined ? '' : options.delimiter === '' ? '\n' : '|\n';
    return {
      data: options.isCompressed ? gzipSync(plain) : plain,
      outputs: parts.map(({ place, text }) => ({ place, bytes: Buffer.from(text + suffix) })),
    };
  }

  #part({ subRecordType, isPartitioned }: Options): { readonly place: string; readonly text: string } {
    this.#count += 1;
    const filling = 'é'.repeat(this.#random.pick([0, 10, 3_000, 100_000]));
    if (subRecordType !== 'JSON') return { place: '', text: `<${this.#count}${filling}>` };
    const key = `k${this.#random.below(3)}`;
    return {
      place: isPartitioned ? `k=${key}/` : '',
      text: `{"k":"${key}","id":${this.#count},"s":"${filling}{\\""}`,
    };
  }

  /** Not what the options want of a record; where they want nothing, it is one like any other. */
  #bad(options: Options): Example {
    this.#count += 1;
    const data = Buffer.from(`!${this.#count}`);
    if (options.isCompressed) return { data, outputs: [{ place: 'decompression-failed/', bytes: data }] };
    if (options.subRecordType === 'JSON') return { data, outputs: [{ place: 'processing-failed/', bytes: data }] };
    const suffix = options.delimiter === undefined ? '' : options.delimiter === '' ? '\n' : '|\n';
    return { data, outputs: [{ place: '', bytes: Buffer.concat([data, Buffer.from(suffix)]) }] };
  }
}

function destinationOf(options: Options): Partial<S3Destination> {
  const processors: Processor[] = [];
  const add = (type: string, parameters: Readonly<Record<string, string>>): void => {
    processors.push({ type, parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) });
  };
  const { subRecordType, delimiter, isCompressed, isPartitioned, compression, intervalS } = options;
  if (isCompressed) add('Decompression', { CompressionFormat: 'GZIP' });
  if (subRecordType !== undefined)
    add('RecordDeAggregation', { SubRecordType: subRecordType, Delimiter: Buffer.from('##').toString('base64') });
  if (isPartitioned) add('MetadataExtraction', { MetadataExtractionQuery: '{k: .k}', JsonParsingEngine: 'JQ-1.6' });
  if (delimiter !== undefined) add('AppendDelimiterToRecord', { Delimiter: delimiter });
  return {
    compression,
    buffering: { sizeMiB: 1, intervalS },
    prefix: isPartitioned ? 'k=!{partitionKeyFromQuery:k}/' : undefined,
    errorOutputPrefix: '!{firehose:error-output-type}/',
    dynamicPartitioning: isPartitioned ? { enabled: true, retryS: undefined } : undefined,
    processing: { enabled: true, processors },
  };
}

function contentOf({ bytes, key }: StoredObject, compression: Compression): Buffer {
  switch (compression) {
    case 'UNCOMPRESSED':
      return bytes;
    case 'GZIP':
      return gunzipSync(bytes);
    case 'ZIP': {
      assert.match(key, /\.zip$/);
      const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
      return inflateRawSync(bytes.subarray(start));
    }
    case 'Snappy':
      return readSnappyStream(bytes, 'snappy-java');
    case 'HADOOP_SNAPPY':
      return readSnappyStream(bytes, 'hadoop');
  }
  return unreachable(compression);
}

/** What was delivered by place, in the order of the cuts, with errors as the data that they show. */
function delivered(sink: MemorySink, compression: Compression): Readonly<Record<string, string>> {
  const order = new Map(sink.attempts.map((key, index) => [key, index]).toReversed() as [string, number][]);
  const objects = [...sink.objects.values()].toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  const found: Record<string, string> = {};
  for (const object of objects) {
    const place = object.key.replace(/(?:2026\/01\/15\/\d\d\/)?clicks-1-.*/, '');
    const content = contentOf(object, compression);
    found[place] = (found[place] ?? '') + (place.includes('failed') ? rawDataOf(content) : content.toString());
  }
  return found;
}

function rawDataOf(lines: Buffer): string {
  return lines
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => Buffer.from((JSON.parse(line) as { rawData: string }).rawData, 'base64').toString())
    .join('');
}

async function settled(delivery: TestDelivery, records: number): Promise<void> {
  while (delivery.read() < records && delivery.failure() === undefined) await delivery.settle();
}

async function deliverAll(seed: number): Promise<string> {
  const random = new SeededRandom(seed);
  const examples = new Examples(random);
  const options = examples.draw();
  const sink = new MemorySink();
  sink.isStrict = true;
  sink.fault = () => {
    if (random.chance(0.1)) throw new SinkError('S3.SlowDown', 'not now');
  };
  const { room } = options;
  await using delivery = await openTestDelivery({ destination: destinationOf(options), sink, random, room, jq });
  const expected: Record<string, string> = {};
  let count = 0;
  for (let round = 0; round < 8; round += 1) {
    const records = Array.from({ length: 1 + random.below(8) }, () => examples.record(options));
    for (const { outputs } of records)
      for (const { place, bytes } of outputs) expected[place] = (expected[place] ?? '') + bytes.toString();
    count += records.length;
    await delivery.put(...records.map(({ data }) => data));
    if (random.chance(0.5)) await delivery.advance(random.below(30_000));
  }
  await settled(delivery, count);
  for (let round = 0; round < 8; round += 1) await delivery.advance(60_000);
  assert.equal(delivery.failure(), undefined);
  assert.deepEqual(delivery.lost, []);
  const found = delivered(sink, options.compression);
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(expected).toSorted());
  for (const [place, text] of Object.entries(expected))
    assert.ok(found[place] === text, `${place || 'main'} holds what was put, for seed ${seed}`);
  return options.compression;
}

test('DELIVERY-4: whatever the options, objects hold the records that were put, in their order', async () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 24; seed += 1) seen.add(await deliverAll(seed));
  assert.equal(seen.size, compressions.length);
});
