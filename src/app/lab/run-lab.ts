/**
 * The streaming lab (document "Lab 1.2"), steps 1 to 6 and 8: a bucket, an on-demand stream, a delivery stream, made-up
 * sensors, a SQL application with the lab's own query, and a second delivery stream for its results; then what arrives.
 */
import { compileScript } from '../../engine/sql/binder/script-binder.ts';
import { inputStream } from '../../engine/sql/input/input-schema.ts';
import { parseSchema, jsonFormat } from '../../engine/sql/input/schema-text.ts';
import { listIn, textIn } from '../answer-fields.ts';
import type { JsonObject } from '../answer-fields.ts';
import type { AwsClient } from '../aws-client.ts';
import { StartError } from '../errors.ts';
import { KinesisClient } from '../kinesis-client.ts';
import type { SeenRow } from '../sql/tail.ts';
import { LabBucket } from './lab-bucket.ts';
import { LabResources } from './lab-resources.ts';
import { inputStreamName, labApplication, labCode, labStream, processedDelivery, rawDelivery } from './lab-sql.ts';
import type { LabTime } from './lab-time.ts';
import { ObjectWatch } from './object-watch.ts';
import { reading } from './readings.ts';
import { ResultRows } from './result-rows.ts';

export interface LabOptions {
  readonly client: AwsClient;
  readonly account: string;
  readonly time: LabTime;
  /** The clock stands still unless it is moved: readings are then awaited before it goes on. */
  readonly isMoved: boolean;
  /** How long the sensors send, in the lab's time. */
  readonly seconds: number;
  readonly bucketName: string;
  readonly cleanUp: boolean;
  readonly say: (line: string) => void;
  readonly showRow: (row: SeenRow) => void;
  readonly signal: AbortSignal;
}

/** Readings a second, as the lab's script sends them. */
const rate = 2;
/** Readings go in batches of so much of the lab's time. */
const tickMs = 5_000;
/** Looks, some milliseconds apart, at whether the application has taken in what was sent. */
const takenLooksMax = 5_000;
/** Before readings that were refused are put again. */
const throttledMs = 500;
/** Readings that discovery looks at, before there is an application. */
const firstReadings = 20;
/** The buffers' time and a window's, and one look more. */
const flushMs = 130_000;

export class Lab {
  readonly #options: LabOptions;
  readonly #bucket: LabBucket;
  readonly #resources: LabResources;
  readonly #kinesis: KinesisClient;
  readonly #rows: ResultRows;
  readonly #objects: ObjectWatch;
  #sentCount = 0;

  constructor(options: LabOptions) {
    const { client, account, bucketName, time, say, showRow, signal } = options;
    this.#options = options;
    this.#bucket = new LabBucket(client, bucketName);
    const wait = async (ms: number): Promise<void> => {
      await time.pass(ms);
      signal.throwIfAborted();
    };
    this.#resources = new LabResources(client, { account, bucket: bucketName, wait });
    this.#kinesis = new KinesisClient(client);
    this.#rows = new ResultRows(client, showRow, signal);
    this.#objects = new ObjectWatch(this.#bucket, say);
  }

  /** A lab that ran before and was not cleaned up. Errors: CallError. */
  isThere(): Promise<boolean> {
    return this.#resources.hasStream();
  }

  /** Until the end, or until the signal fires; what was made is cleaned up either way, where that is asked for. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    try {
      await this.#build();
      await this.#send();
      await this.#awaitDeliveries();
      this.#report();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      await this.#rows.end();
      if (this.#options.cleanUp) await this.cleanUp();
    }
  }

  async cleanUp(): Promise<void> {
    this.#options.say(`Clean-up: ${labApplication}, both delivery streams, ${labStream}, ${this.#bucket.name}.`);
    await this.#resources.removeAll();
    await this.#bucket.remove();
  }

  async #build(): Promise<void> {
    const { say } = this.#options;
    say(`Step 1: bucket ${this.#bucket.name} with raw-stream/ and processed-stream/.`);
    await this.#bucket.create();
    await this.#bucket.putFolder('raw-stream');
    await this.#bucket.putFolder('processed-stream');
    say(`Step 2: on-demand data stream ${labStream}.`);
    await this.#resources.createStream();
    say(`Step 3: delivery stream ${rawDelivery} from it to raw-stream/, every 60 s or 1 MB.`);
    await this.#resources.createRawDelivery();
    say(`Step 4: sensors send ${rate} readings a second.`);
    await this.#put(firstReadings);
    say(`Step 5: SQL application ${labApplication}; its schema is discovered from the stream.`);
    const schema = await this.#resources.discoverSchema();
    this.#saySchema(schema);
    await this.#resources.createApplication(schema);
    this.#rows.follow();
    await this.#resources.startApplication();
    say(`Step 6: delivery stream ${processedDelivery} from the application to processed-stream/.`);
    await this.#resources.createProcessedDelivery();
    await this.#resources.addOutput();
    say('Step 8: windowed rows and objects, as they arrive. (Step 7, the dashboard, is not there yet.)');
  }

  /** With what the query needed to be read at all: two of its columns are no SQL of any dialect. */
  #saySchema(schema: JsonObject): void {
    const { say } = this.#options;
    const columns = listIn(schema, 'RecordColumns').map(
      (column) => `${textIn(column, 'Name')} ${textIn(column, 'SqlType')}`,
    );
    say(`        ${columns.join(', ')}`);
    const inputs = [inputStream(inputStreamName, parseSchema(JSON.stringify(schema), jsonFormat))];
    for (const { at, message } of compileScript({ script: labCode, inputs }).warnings)
      if (message.includes('SUBSTRING')) say(`        line ${at.line}, column ${at.column}: ${message}`);
  }

  async #send(): Promise<void> {
    const { time, seconds, signal } = this.#options;
    const wantedCount = seconds * rate;
    while (this.#sentCount < wantedCount && !signal.aborted) {
      await time.pass(tickMs);
      await this.#put(Math.min((tickMs / 1_000) * rate, wantedCount - this.#sentCount));
      await this.#objects.look();
    }
  }

  async #put(count: number): Promise<void> {
    const { time, signal } = this.#options;
    const now = time.now();
    let waiting: readonly ReturnType<typeof reading>[] = Array.from({ length: count }, () => reading(now));
    while (waiting.length > 0 && !signal.aborted) {
      const refused = await this.#kinesis.put(labStream, waiting);
      waiting = [...refused.keys()];
      if (waiting.length > 0) await time.pass(throttledMs);
    }
    this.#sentCount += count;
    await this.#taken();
  }

  /** A clock that is moved past readings which nobody has read yet would put them into a later window. */
  async #taken(): Promise<void> {
    const { isMoved, time, signal } = this.#options;
    if (!isMoved || this.#rows.readingCount === 0) return;
    for (let look = 0; this.#rows.readingCount < this.#sentCount && !signal.aborted; look += 1) {
      if (look >= takenLooksMax) throw new StartError([`${labApplication} takes no readings.`]);
      await time.pass(0);
    }
  }

  /** Until every reading and every result lies in an object, or that takes longer than it may. */
  async #awaitDeliveries(): Promise<void> {
    const { time, say, signal } = this.#options;
    say(`Step 4: ${this.#sentCount} readings are sent. The last windows and buffers close.`);
    for (let passedMs = 0; passedMs < 2 * flushMs && !signal.aborted; passedMs += tickMs) {
      await time.pass(tickMs);
      await this.#objects.look();
      if (passedMs >= flushMs && this.#isComplete()) return;
    }
  }

  #isComplete(): boolean {
    return (
      this.#objects.count('raw-stream/', '"sensor_id"') >= this.#sentCount &&
      this.#objects.count('processed-stream/', '"SENSOR_ID"') >= this.#rows.resultCount
    );
  }

  #report(): void {
    const { say } = this.#options;
    const rawCount = this.#objects.count('raw-stream/', '"sensor_id"');
    const processedCount = this.#objects.count('processed-stream/', '"SENSOR_ID"');
    say(`${this.#sentCount} readings sent: ${rawCount} in objects under raw-stream/.`);
    say(`${this.#rows.resultCount} windowed rows: ${processedCount} in objects under processed-stream/.`);
    const sample = this.#objects.sample('processed-stream/');
    if (sample !== undefined) say(`${sample.key} begins:\n${sample.text.slice(0, 300)}`);
  }
}
