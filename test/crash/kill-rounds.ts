/**
 * Invariant SERVER-1 with a real process: under load, killed with SIGKILL at a moment that chance picks, started again on the
 * same data and read from the beginning, round after round.
 */
import { Agent } from 'node:http';
import { temporaryFolder, ServerProcess } from '../server/server-process.ts';
import { kinesisRequest, type Answer } from '../server/kinesis-request.ts';
import { SeededRandom } from '../sim/seeded-random.ts';
import { History, type FoundRecord } from './history.ts';

export interface KillRounds {
  readonly rounds: number;
  readonly seed: number;
  /** Told after every round, for progress of long runs. */
  readonly onRound?: (round: number, acknowledged: number) => void;
}

// A round reads everything its folder holds, so a folder is left after this many.
const roundsPerFolder = 20;
const writers = 6;
const acknowledgmentsMax = 400;
const pagesMax = 100_000;
// About what a start takes.
const startMsMax = 300;
const streamName = 'killed';

/** The faults found, each with its round; empty when everything that was acknowledged was kept. */
export async function runKillRounds({ rounds, seed, onRound }: KillRounds): Promise<string[]> {
  const random = new SeededRandom(seed);
  for (let done = 0; done < rounds; done += roundsPerFolder) {
    await using folder = await temporaryFolder();
    const run = new KillRun(folder.path, random);
    for (let round = done; round < Math.min(done + roundsPerFolder, rounds); round += 1) {
      const faults = await run.round();
      if (faults.length > 0) return faults.map((fault) => `seed ${seed}, round ${round}: ${fault}`);
      onRound?.(round + 1, run.acknowledgedCount);
    }
  }
  return [];
}

class KillRun {
  readonly #folder: string;
  readonly #random: SeededRandom;
  readonly #history = new History();
  /** Numbers go on over the rounds, so that no text is written twice. */
  readonly #nextNumbers: number[] = Array.from({ length: writers }, () => 0);

  constructor(folder: string, random: SeededRandom) {
    this.#folder = folder;
    this.#random = random;
  }

  get acknowledgedCount(): number {
    return this.#history.acknowledgedCount;
  }

  async round(): Promise<string[]> {
    const flags = ['--limits', 'off', '--create-stream', `${streamName}:2`];
    await using server = await ServerProcess.start({ data: this.#folder, flags });
    const faults = this.#history.faults(await readStream(server.port));
    if (faults.length > 0) return faults;
    await this.#loadUntilKilled(server);
    // The next start may be killed too, while it recovers.
    if (this.#random.chance(1 / 3))
      await ServerProcess.startAndKill({ data: this.#folder, flags }, this.#random.between(0, startMsMax));
    await using again = await ServerProcess.start({ data: this.#folder, flags });
    return this.#history.faults(await readStream(again.port));
  }

  /** Writers go on until the server is gone, which it is after a number of acknowledgments that chance picks. */
  async #loadUntilKilled(server: ServerProcess): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: writers + 1 });
    const killAt = this.#history.acknowledgedCount + this.#random.between(1, acknowledgmentsMax);
    const reshardAt = this.#random.chance(1 / 3) ? killAt - this.#random.between(0, 50) : Infinity;
    const size = this.#random.pick([10, 1_000, 30_000]);
    let reshard: Promise<unknown> = Promise.resolve();
    let isResharding = false;
    const write = async (writer: number): Promise<void> => {
      for (;;) {
        const texts = this.#takeTexts(writer);
        const answer = await putTexts({ port: server.port, agent, writer, texts, size }).catch(() => undefined);
        if (answer === undefined) return;
        this.#acknowledge(texts, answer);
        const count = this.#history.acknowledgedCount;
        if (count >= reshardAt && !isResharding) {
          isResharding = true;
          reshard = changeShardCount(server.port, agent).catch(() => undefined);
        }
        if (count >= killAt) await server.kill();
      }
    };
    await Promise.all(this.#nextNumbers.map((_, writer) => write(writer)));
    await reshard;
    agent.destroy();
  }

  #takeTexts(writer: number): string[] {
    const first = this.#nextNumbers[writer] ?? 0;
    const count = this.#random.chance(1 / 4) ? this.#random.between(2, 20) : 1;
    this.#nextNumbers[writer] = first + count;
    const texts = Array.from({ length: count }, (_, index) => `${writer}:${first + index}`);
    for (const text of texts) this.#history.attempt(text);
    return texts;
  }

  #acknowledge(texts: readonly string[], { status, text: body, json }: Answer): void {
    if (status !== 200) throw new Error(`a put was refused: ${status} ${body}`);
    const results = (json['Records'] ?? [json]) as { ShardId?: string; SequenceNumber?: string; ErrorCode?: string }[];
    texts.forEach((text, index) => {
      const { ShardId: shard, SequenceNumber: sequenceNumber } = results[index] ?? {};
      if (shard === undefined || sequenceNumber === undefined) throw new Error(`a record was refused: ${body}`);
      this.#history.acknowledge(text, { shard, sequenceNumber });
    });
  }
}

function putTexts(put: {
  readonly port: number;
  readonly agent: Agent;
  readonly writer: number;
  readonly texts: readonly string[];
  readonly size: number;
}): Promise<Answer> {
  const records = put.texts.map((text) => ({
    PartitionKey: `writer-${put.writer}`,
    Data: Buffer.from(text.padEnd(put.size)).toString('base64'),
  }));
  const [only] = records;
  return records.length === 1
    ? kinesisRequest(put.port, 'PutRecord', { StreamName: streamName, ...only }, { agent: put.agent })
    : kinesisRequest(put.port, 'PutRecords', { StreamName: streamName, Records: records }, { agent: put.agent });
}

/** Doubles or halves, so that shards are split and merged while records come in and while the server dies. */
async function changeShardCount(port: number, agent: Agent): Promise<void> {
  const { json } = await kinesisRequest(port, 'DescribeStreamSummary', { StreamName: streamName }, { agent });
  const { OpenShardCount: open } = json['StreamDescriptionSummary'] as { OpenShardCount: number };
  const TargetShardCount = open > 4 ? Math.ceil(open / 2) : open * 2;
  await kinesisRequest(
    port,
    'UpdateShardCount',
    { StreamName: streamName, TargetShardCount, ScalingType: 'UNIFORM_SCALING' },
    { agent },
  );
}

/** All records, shard by shard; a parent's number is lower than its children's, so each key comes in its order. */
async function readStream(port: number): Promise<FoundRecord[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = async (operation: string, input: unknown): Promise<Record<string, unknown>> => {
    const { status, text, json } = await kinesisRequest(port, operation, input, { agent });
    if (status !== 200) throw new Error(`${operation}: ${status} ${text}`);
    return json;
  };
  const found: FoundRecord[] = [];
  const { Shards: shards } = await call('ListShards', { StreamName: streamName });
  for (const { ShardId: shard } of shards as { ShardId: string }[]) {
    const position = { StreamName: streamName, ShardId: shard, ShardIteratorType: 'TRIM_HORIZON' };
    let { ShardIterator: iterator } = await call('GetShardIterator', position);
    for (let page = 0; page < pagesMax && typeof iterator === 'string'; page += 1) {
      const answer = await call('GetRecords', { ShardIterator: iterator });
      const records = answer['Records'] as { Data: string; SequenceNumber: string }[];
      for (const { Data, SequenceNumber: sequenceNumber } of records)
        found.push({ text: Buffer.from(Data, 'base64').toString().trimEnd(), shard, sequenceNumber });
      if (records.length === 0 && answer['MillisBehindLatest'] === 0) break;
      iterator = answer['NextShardIterator'];
    }
  }
  agent.destroy();
  return found;
}
