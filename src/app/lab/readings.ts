/** Made-up sensor readings: the streaming lab's fields and ranges, two decimals each. */
import { randomInt } from 'node:crypto';
import type { ClientRecord } from '../kinesis-client.ts';

export function reading(now: Date): ClientRecord {
  const sensorId = `sensor-${String(randomInt(1, 11)).padStart(3, '0')}`;
  const value = {
    sensor_id: sensorId,
    timestamp: now.toISOString().slice(0, -1),
    temperature: hundredths(1_000, 4_000),
    humidity: hundredths(3_000, 9_000),
    pressure: hundredths(98_000, 103_000),
  };
  return { partitionKey: sensorId, data: Buffer.from(JSON.stringify(value), 'utf8') };
}

function hundredths(from: number, to: number): number {
  return randomInt(from, to + 1) / 100;
}
