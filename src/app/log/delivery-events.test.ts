/** Events of deliveries, as people read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobEvents } from './delivery-events.ts';
import type { LogEvent } from './logger.ts';

test('a job that failed is told with the name of its delivery stream', () => {
  const told: LogEvent[] = [];
  const events = jobEvents((event) => void told.push(event));
  const cause = new Error('there is no table');
  events.failed({ job: 'delivery/7/main', resource: 'orders', cause, pauseMs: 100 });
  events.failed({ job: 'nameless', resource: undefined, cause, pauseMs: undefined });
  assert.deepEqual(
    told.map(({ fields }) => fields),
    [{ job: 'delivery/7/main', resource: 'orders', pauseMs: 100 }, { job: 'nameless' }],
  );
});
