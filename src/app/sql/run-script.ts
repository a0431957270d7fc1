/**
 * A SQL application over a file or the standard input: its rows go through the input schema, time is a virtual clock that
 * follows them, and every row of the script's streams is handed out. At the end of the input all windows close.
 */
import type { Clock } from '../../base/ports.ts';
import type { ApplicationPlan } from '../../engine/sql/binder/script-binder.ts';
import { RowError } from '../../engine/sql/errors.ts';
import { InputDecoder } from '../../engine/sql/input/input-decoder.ts';
import { inputStream } from '../../engine/sql/input/input-schema.ts';
import type { InputSchema } from '../../engine/sql/input/input-schema.ts';
import { usedColumns } from '../../engine/sql/plan/used-columns.ts';
import { Application } from '../../engine/sql/runtime/application.ts';
import { errorStreamSchema } from '../../engine/sql/runtime/error-stream.ts';
import { jsonRowWriter } from '../../engine/sql/runtime/row-text.ts';
import { formatTimestamp, parseTimestampLeniently } from '../../engine/sql/types/datetime.ts';
import type { Row, Value } from '../../engine/sql/types/sql-type.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { realRandom } from '../../io/real-ports.ts';
import type { ReferenceTable } from './reference-table.ts';

export interface ScriptRun {
  readonly plan: ApplicationPlan;
  readonly stream: string;
  readonly schema: InputSchema;
  readonly reference?: ReferenceTable | undefined;
  /** The column whose time is the row's ROWTIME; without one, rows have the clock's time when they come. */
  readonly eventTime?: string;
  /** `max` lets a frozen clock jump with the rows; `real` follows the machine's. */
  readonly speed: 'max' | 'real';
  readonly onRow: (row: OutputLine) => void;
}

export interface OutputLine {
  readonly stream: string;
  readonly rowtime: string;
  /** The row as one JSON object. */
  readonly json: string;
}

/** Idle streams hear of the time this often. */
const boundIntervalMs = 100;

export async function runScript(run: ScriptRun, records: AsyncIterable<Uint8Array>): Promise<void> {
  const clock = run.speed === 'real' ? new VirtualClock() : new VirtualClock({ frozenAtMs: startTime(run) });
  const feed = new Feed(run, clock);
  let ticking = run.speed === 'real';
  const tick = (): void => {
    if (!ticking) return;
    if (run.eventTime === undefined) feed.bound(clock.nowMs());
    clock.at(clock.nowMs() + boundIntervalMs, tick);
  };
  tick();
  for await (const record of records) feed.record(record);
  ticking = false;
  feed.bound(Number.POSITIVE_INFINITY);
}

/** With event times the clock begins before all of them. */
function startTime(run: ScriptRun): number {
  return run.eventTime === undefined ? Date.now() : 0;
}

class Feed {
  readonly #run: ScriptRun;
  readonly #clock: VirtualClock & Clock;
  readonly #application: Application;
  readonly #decoder: InputDecoder;
  readonly #eventColumn: number | undefined;
  #latestMs = 0;

  constructor(run: ScriptRun, clock: VirtualClock) {
    this.#run = run;
    this.#clock = clock;
    this.#application = new Application({ plan: run.plan, clock, random: realRandom });
    for (const stream of [...run.plan.streams, errorStreamSchema]) {
      const write = jsonRowWriter(stream.columns);
      this.#application.listen(stream.name, (t, row) =>
        run.onRow({ stream: stream.name, rowtime: formatTimestamp(t, true), json: write(row) }),
      );
    }
    const event = run.schema.columns.findIndex((column) => column.name === run.eventTime);
    this.#eventColumn = event < 0 ? undefined : event;
    const used = new Set(usedColumns(run.plan.pumps.map((pump) => pump.plan)).get(run.stream));
    if (this.#eventColumn !== undefined) used.add(this.#eventColumn);
    this.#decoder = new InputDecoder(run.schema, inputStream(run.stream, run.schema), used);
    if (run.reference !== undefined) this.#application.setTable(run.reference.name, run.reference.rows);
    this.#application.start();
  }

  record(data: Uint8Array): void {
    const arrivalMs = this.#clock.nowMs();
    this.#decoder.decode(
      { data, arrivalMs },
      {
        row: (row) => this.#row(row),
        fail: (error, bytes) => this.#application.fail(error, this.#timeNow(), bytes),
      },
    );
  }

  bound(t: number): void {
    if (t > this.#latestMs) this.#application.bound(t);
    if (Number.isFinite(t)) this.#latestMs = Math.max(this.#latestMs, t);
  }

  #timeNow(): number {
    return this.#eventColumn === undefined ? Math.max(this.#latestMs, this.#clock.nowMs()) : this.#latestMs;
  }

  #row(row: Row): void {
    const time = this.#eventColumn === undefined ? this.#timeNow() : eventTimeOf(row[this.#eventColumn] ?? null);
    if (time === undefined || time < this.#latestMs) {
      const reason =
        time === undefined ? 'The event time is missing or no time' : 'The row is earlier than one before it';
      this.#application.fail(new RowError('Late row', reason), this.#latestMs, Buffer.from(JSON.stringify(row)));
      return;
    }
    this.#latestMs = time;
    if (this.#run.speed === 'max' && time > this.#clock.nowMs()) this.#clock.freeze(time);
    this.#application.push(this.#run.stream, time, row);
    this.#application.bound(time);
  }
}

/** A TIMESTAMP, a text that is one, or milliseconds since 1970. */
function eventTimeOf(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseTimestampLeniently(value) : undefined;
}
