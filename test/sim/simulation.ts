/**
 * Invariant SERVER-1 over histories of the whole server, each from one seed: writers, readers and reshards at the same time,
 * while the power fails, the process dies, syncs fail and the disk fills. After each the server is opened again, and
 * everything it was ever told or said is compared with what it holds. A record that any reader saw counts as acknowledged:
 * nothing is visible before it is durable.
 */
import { createHash, type Hash } from 'node:crypto';
import { memorySecretFile } from '../../src/base/secret-file.ts';
import { VirtualClock } from '../../src/io/virtual-clock.ts';
import { History, type FoundRecord } from '../crash/history.ts';
import { SeededRandom } from './seeded-random.ts';
import { SimDisk } from './sim-disk.ts';
import { SimServer, type SimAnswer } from './sim-server.ts';

export interface SimulationResult {
  /** Empty when the history can be true. */
  readonly faults: readonly string[];
  readonly acknowledged: number;
  /** Of every answer and of every byte on the disk. */
  readonly digest: string;
}

type Trouble = 'none' | 'power' | 'kill' | 'syncs' | 'full';

const troubles: readonly [Trouble, ...Trouble[]] = ['power', 'power', 'kill', 'syncs', 'full', 'none'];
const streamName = 'simulated';
const startMs = Date.UTC(2026, 0, 1);
const writers = 4;
const requestsPerRound = 12;
const stepsBeforeTroubleMax = 60;
const pagesMax = 10_000;

export async function simulate(seed: number, rounds: number): Promise<SimulationResult> {
  const run = new Simulation(seed);
  for (let round = 0; round < rounds; round += 1) {
    const faults = await run.round();
    if (faults.length > 0)
      return run.result(faults.map((fault) => `seed ${seed}, round ${round}, ${run.trouble}: ${fault}`));
  }
  return run.result([]);
}

interface StoredRecord {
  readonly Data: string;
  readonly SequenceNumber: string;
}

class Simulation {
  trouble: Trouble = 'none';
  readonly #random: SeededRandom;
  readonly #disk: SimDisk;
  readonly #clock = new VirtualClock({ frozenAtMs: startMs });
  readonly #masterKeys = memorySecretFile();
  readonly #history = new History();
  readonly #digest: Hash = createHash('sha256');
  readonly #nextNumbers = Array.from({ length: writers }, () => 0);

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
    this.#disk = new SimDisk(this.#random);
  }

  result(faults: readonly string[]): SimulationResult {
    for (const path of this.#disk.paths()) this.#digest.update(path).update(this.#disk.bytesOf(path));
    return { faults, acknowledged: this.#history.acknowledgedCount, digest: this.#digest.digest('hex') };
  }

  async round(): Promise<string[]> {
    const server = await this.#open();
    await this.#call(server, 'CreateStream', { StreamName: streamName, ShardCount: 2 });
    const faults = this.#history.faults(await this.#readAll(server));
    if (faults.length > 0) return faults;
    if (this.#random.chance(0.2)) await this.#changeEncryption(server);

    this.trouble = this.#random.pick(troubles);
    await this.#arm();
    const surprises: string[] = [];
    const parties = [
      ...this.#nextNumbers.map((_, writer) => this.#write(server, writer, surprises)),
      this.#read(server),
    ];
    if (this.#random.chance(0.5)) parties.push(this.#reshard(server));
    const unsubscribe = new AbortController();
    const subscriber = this.#subscribe(server, unsubscribe.signal);
    await Promise.all(parties);
    unsubscribe.abort();
    await subscriber;
    if (surprises.length > 0) return surprises;
    if (this.trouble === 'full') return this.#heal(server);
    await this.#end(server);
    return [];
  }

  async #open(): Promise<SimServer> {
    return SimServer.open({
      ...{ disk: this.#disk, clock: this.#clock, random: this.#random, masterKeys: this.#masterKeys },
    });
  }

  async #arm(): Promise<void> {
    const { trouble } = this;
    if (trouble === 'power' || trouble === 'kill')
      this.#disk.stopAtStep = this.#disk.steps + this.#random.below(stepsBeforeTroubleMax);
    if (trouble === 'syncs') this.#disk.failSyncs = true;
    if (trouble === 'full') this.#disk.bytesMax = (await this.#usedBytes()) + this.#random.below(20_000);
  }

  async #usedBytes(): Promise<number> {
    this.#disk.bytesMax = 0;
    const missing = await this.#disk.freeBytes();
    this.#disk.bytesMax = Infinity;
    return -missing;
  }

  /** The server goes as its trouble has it go; the disk is then as a machine finds it that starts again. */
  async #end(server: SimServer): Promise<void> {
    if (this.trouble === 'kill' || this.trouble === 'power') this.#disk.stopAtStep = 0;
    await server[Symbol.asyncDispose]().catch(() => undefined);
    this.#disk.failSyncs = false;
    // What a failed sync left behind is on the platter or not, as after a power cut.
    if (this.trouble === 'power' || this.trouble === 'syncs') this.#disk.powerCut();
    if (this.trouble === 'kill') this.#disk.restart();
    this.#clock.advance(this.#random.below(60_000));
  }

  /** With room again the same server takes records again, and reads have gone on all the while. */
  async #heal(server: SimServer): Promise<string[]> {
    this.#disk.bytesMax = Infinity;
    server.monotonic.advance(60_000);
    const faults = this.#history.faults(await this.#readAll(server));
    const texts = this.#takeTexts(0);
    const answer = await this.#put(server, 0, texts);
    if (answer.status !== 200) faults.push(`with room again a put is still refused: ${answer.text}`);
    else this.#note(texts, answer);
    await this.#end(server);
    return faults;
  }

  async #write(server: SimServer, writer: number, surprises: string[]): Promise<void> {
    for (let request = 0; request < requestsPerRound; request += 1) {
      const texts = this.#takeTexts(writer);
      const answer = await this.#put(server, writer, texts);
      if (answer.status !== 200) {
        if (this.trouble === 'none') surprises.push(`refused without a cause: ${answer.text}`);
        return;
      }
      this.#note(texts, answer);
    }
  }

  #put(server: SimServer, writer: number, texts: readonly string[]): Promise<SimAnswer> {
    const size = this.#random.pick([10, 200, 3_000]);
    const records = texts.map((text) => ({
      PartitionKey: `writer-${writer}`,
      Data: Buffer.from(text.padEnd(size)).toString('base64'),
    }));
    return records.length === 1
      ? this.#call(server, 'PutRecord', { StreamName: streamName, ...records[0] })
      : this.#call(server, 'PutRecords', { StreamName: streamName, Records: records });
  }

  #takeTexts(writer: number): string[] {
    const first = this.#nextNumbers[writer] ?? 0;
    const count = this.#random.chance(0.5) ? 1 : this.#random.between(2, 6);
    this.#nextNumbers[writer] = first + count;
    const texts = Array.from({ length: count }, (_, index) => `${writer}:${first + index}`);
    for (const text of texts) this.#history.attempt(text);
    return texts;
  }

  /** A record that failed within a batch is one whose put got no answer. */
  #note(texts: readonly string[], { json }: SimAnswer): void {
    const results = (json['Records'] ?? [json]) as { ShardId?: string; SequenceNumber?: string }[];
    texts.forEach((text, index) => {
      const { ShardId: shard, SequenceNumber: sequenceNumber } = results[index] ?? {};
      if (shard !== undefined && sequenceNumber !== undefined)
        this.#history.acknowledge(text, { shard, sequenceNumber });
    });
  }

  async #read(server: SimServer): Promise<void> {
    for (let pass = 0; pass < 2; pass += 1) {
      const found = await this.#readAll(server).catch(() => []);
      for (const record of found) this.#saw(record);
    }
  }

  #saw({ text, shard, sequenceNumber }: FoundRecord): void {
    this.#history.acknowledge(text, { shard, sequenceNumber });
  }

  /** Follows one shard by push; what it is handed is as good as acknowledged. */
  async #subscribe(server: SimServer, signal: AbortSignal): Promise<void> {
    const StreamARN = `arn:aws:kinesis:us-east-1:000000000000:stream/${streamName}`;
    const { json } = await this.#call(server, 'RegisterStreamConsumer', { StreamARN, ConsumerName: 'reader' });
    const ConsumerARN =
      (json['Consumer'] as { ConsumerARN: string } | undefined)?.ConsumerARN ??
      (await this.#consumerArn(server, StreamARN));
    const { Shards: shards = [] } = (await this.#call(server, 'ListShards', { StreamName: streamName })).json;
    const { ShardId: shard } = (shards as { ShardId: string }[]).at(-1) ?? { ShardId: '' };
    const StartingPosition = { Type: 'TRIM_HORIZON' };
    for await (const { kind, payload } of server.subscribe({ ConsumerARN, ShardId: shard, StartingPosition }, signal)) {
      this.#digest.update(`${kind} ${payload}\n`);
      if (kind !== 'SubscribeToShardEvent') continue;
      const { Records: records } = JSON.parse(payload) as { Records: StoredRecord[] };
      for (const record of records) this.#saw(foundRecord(record, shard));
    }
  }

  async #consumerArn(server: SimServer, StreamARN: string): Promise<string> {
    const { json } = await this.#call(server, 'DescribeStreamConsumer', { StreamARN, ConsumerName: 'reader' });
    return (json['ConsumerDescription'] as { ConsumerARN: string } | undefined)?.ConsumerARN ?? '';
  }

  async #changeEncryption(server: SimServer): Promise<void> {
    const operation = this.#random.chance(0.5) ? 'StartStreamEncryption' : 'StopStreamEncryption';
    await this.#call(server, operation, { StreamName: streamName, EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' });
  }

  async #reshard(server: SimServer): Promise<void> {
    const TargetShardCount = this.#random.pick([2, 3, 4]);
    await this.#call(server, 'UpdateShardCount', {
      ...{ StreamName: streamName, TargetShardCount, ScalingType: 'UNIFORM_SCALING' },
    });
  }

  async #readAll(server: SimServer): Promise<FoundRecord[]> {
    const found: FoundRecord[] = [];
    const listed = await this.#must(server, 'ListShards', { StreamName: streamName });
    for (const { ShardId: shard } of listed['Shards'] as { ShardId: string }[]) {
      const position = { StreamName: streamName, ShardId: shard, ShardIteratorType: 'TRIM_HORIZON' };
      let { ShardIterator: iterator } = await this.#must(server, 'GetShardIterator', position);
      for (let page = 0; page < pagesMax && typeof iterator === 'string'; page += 1) {
        const answer = await this.#must(server, 'GetRecords', { ShardIterator: iterator });
        const records = answer['Records'] as StoredRecord[];
        found.push(...records.map((record) => foundRecord(record, shard)));
        if (records.length === 0 && answer['MillisBehindLatest'] === 0) break;
        iterator = answer['NextShardIterator'];
      }
    }
    return found;
  }

  async #must(server: SimServer, operation: string, input: unknown): Promise<Record<string, unknown>> {
    const answer = await this.#call(server, operation, input);
    if (answer.status !== 200) throw new Error(`${operation} under ${this.trouble}: ${answer.text}`);
    return answer.json;
  }

  async #call(server: SimServer, operation: string, input: unknown): Promise<SimAnswer> {
    const answer = await server.call(operation, input);
    this.#digest.update(`${operation} ${answer.status} ${answer.text}\n`);
    return answer;
  }
}

function foundRecord({ Data, SequenceNumber: sequenceNumber }: StoredRecord, shard: string): FoundRecord {
  return { text: Buffer.from(Data, 'base64').toString().trimEnd(), shard, sequenceNumber };
}
