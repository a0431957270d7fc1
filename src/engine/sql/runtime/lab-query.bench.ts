/** The lab's query over JSON records, from bytes to windowed rows, beside its parts; one core. */
import { performance } from 'node:perf_hooks';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { realRandom } from '../../../io/real-ports.ts';
import { compileScript } from '../binder/script-binder.ts';
import { InputDecoder } from '../input/input-decoder.ts';
import { inputStream } from '../input/input-schema.ts';
import { jsonFormat, parseSchema } from '../input/schema-text.ts';
import { usedColumns } from '../plan/used-columns.ts';
import { Application } from './application.ts';

interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly unit: string;
}

const columns =
  'sensor_id VARCHAR(16), COL_timestamp VARCHAR(64), temperature DOUBLE, humidity DOUBLE, pressure DOUBLE';
const queries: Readonly<Record<string, string>> = {
  'lab query (1-minute windows)': `SELECT STREAM "sensor_id", AVG("temperature"), MIN("temperature"), MAX("temperature"), AVG("humidity")
    FROM S GROUP BY "sensor_id", FLOOR(S.ROWTIME TO MINUTE)`,
  filter: `SELECT STREAM "sensor_id", "temperature", "humidity", "humidity", "humidity" FROM S WHERE "temperature" > 38`,
  projection: `SELECT STREAM "sensor_id", "temperature" * 2, "humidity" + 1, "humidity", "humidity" FROM S`,
  'sliding window (10 s)': `SELECT STREAM "sensor_id", AVG("temperature") OVER W, MIN("temperature") OVER W, MAX("temperature") OVER W, 0
    FROM S WINDOW W AS (PARTITION BY "sensor_id" RANGE INTERVAL '10' SECOND PRECEDING)`,
  'stream join (100 ms)': `SELECT STREAM a."sensor_id", a."temperature", b."temperature", 0, 0
    FROM S OVER (RANGE INTERVAL '0.1' SECOND PRECEDING) AS a JOIN S AS b ON a."sensor_id" = b."sensor_id"`,
};

/** Events a second of stream time: a window of the lab's query then holds 60,000. */
const eventsPerSecond = 1000;

function records(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) =>
    Buffer.from(
      JSON.stringify({
        sensor_id: `sensor-${String((index * 7) % 10).padStart(3, '0')}`,
        timestamp: '2024-01-01T10:00:00.000123',
        temperature: 10 + ((index * 37) % 3000) / 100,
        humidity: 30 + ((index * 53) % 6000) / 100,
        pressure: 980 + ((index * 11) % 5000) / 100,
      }),
    ),
  );
}

function runQuery(query: string, data: readonly Buffer[], rounds: number): number {
  const schema = parseSchema(columns, jsonFormat);
  const stream = inputStream('S', schema);
  const script = `CREATE STREAM D (A VARCHAR(16), B DOUBLE, C DOUBLE, D DOUBLE, E DOUBLE); CREATE PUMP P AS INSERT INTO D ${query};`;
  const plan = compileScript({ script, inputs: [stream] });
  const application = new Application({ plan, clock: new VirtualClock({ frozenAtMs: 0 }), random: realRandom });
  const decoder = new InputDecoder(schema, stream, usedColumns(plan.pumps.map((pump) => pump.plan)).get('S'));
  let count = 0;
  let t = 0;
  const receiver = {
    row: (row: Parameters<Application['push']>[2]) => application.push('S', t, row),
    fail: (error: Error) => {
      throw error;
    },
  };
  const startMs = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const record of data) {
      t = Math.floor((count * 1000) / eventsPerSecond);
      count += 1;
      decoder.decode({ data: record, arrivalMs: t }, receiver);
    }
    application.bound(t);
  }
  return (count * 1000) / (performance.now() - startMs);
}

/** JSON.parse of the same bytes: what reading whole documents alone would cost. */
function parseWhole(data: readonly Buffer[], rounds: number): number {
  let found = 0;
  const startMs = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const record of data) {
      const parsed: unknown = JSON.parse(record.toString('utf8'));
      if (parsed !== null) found += 1;
    }
  }
  return (found * 1000) / (performance.now() - startMs);
}

export async function bench(iterations: number): Promise<readonly Measured[]> {
  const data = records(Math.min(iterations, 1000));
  const rounds = Math.max(1, Math.floor(iterations / data.length));
  const unit = 'events';
  return [
    ...Object.entries(queries).map(([name, query]) => ({ name, perSecond: runQuery(query, data, rounds), unit })),
    { name: 'JSON.parse of the same records alone', perSecond: parseWhole(data, rounds), unit },
  ];
}
