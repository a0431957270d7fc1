/** The lab's query over generated sensors, through real streams: for benches and the soak. */
import type { ApplicationConfiguration } from './compile.ts';
import { configuration, input, named, output } from './applications.fixture.ts';

export const labName = named('lab');

/** One-minute windows of ten sensors. */
const code = `CREATE OR REPLACE STREAM D (SENSOR_ID VARCHAR(16), AVG_TEMPERATURE DOUBLE, MIN_TEMPERATURE DOUBLE, MAX_TEMPERATURE DOUBLE, AVG_HUMIDITY DOUBLE);
CREATE OR REPLACE PUMP P AS INSERT INTO D
SELECT STREAM SENSOR_ID, AVG(TEMPERATURE), MIN(TEMPERATURE), MAX(TEMPERATURE), AVG(HUMIDITY)
FROM SOURCE_SQL_STREAM_001 GROUP BY SENSOR_ID, FLOOR(SOURCE_SQL_STREAM_001.ROWTIME TO MINUTE);`;

export const labConfiguration: ApplicationConfiguration & { readonly tags: Readonly<Record<string, string>> } =
  configuration({
    code,
    inputs: [
      {
        ...input,
        schema: {
          ...input.schema,
          columns: [
            { name: 'SENSOR_ID', sqlType: 'VARCHAR(16)', mapping: '$.sensor_id' },
            { name: 'EVENT_TIME', sqlType: 'VARCHAR(64)', mapping: '$.timestamp' },
            { name: 'TEMPERATURE', sqlType: 'DOUBLE', mapping: '$.temperature' },
            { name: 'HUMIDITY', sqlType: 'DOUBLE', mapping: '$.humidity' },
            { name: 'PRESSURE', sqlType: 'DOUBLE', mapping: '$.pressure' },
          ],
        },
      },
    ],
    outputs: [output],
  });

const distinct = 1_000;

const events: readonly { readonly key: string; readonly data: string }[] = Array.from(
  { length: distinct },
  (_, index) => {
    const key = `sensor-${String((index * 7) % 10).padStart(3, '0')}`;
    const data = JSON.stringify({
      sensor_id: key,
      timestamp: '2024-01-01T10:00:00.000123',
      temperature: 10 + ((index * 37) % 3000) / 100,
      humidity: 30 + ((index * 53) % 6000) / 100,
      pressure: 980 + ((index * 11) % 5000) / 100,
    });
    return { key: `${key}-${index}`, data };
  },
);

/** As many events as asked for, one put's worth after the other. */
export function labEvents(count: number): readonly { readonly key: string; readonly data: string }[] {
  return Array.from({ length: count }, (_, index) => events[index % distinct] ?? { key: '', data: '' });
}
