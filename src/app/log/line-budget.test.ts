import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignRequest, stopping } from './events.ts';
import { limitLines, linesMax, linesPeriodMs } from './line-budget.ts';
import type { LogEvent } from './logger.ts';

test('one kind of event fills no disk, hides no other, and says what was left out', () => {
  let nowMs = 0;
  const told: LogEvent[] = [];
  const logger = limitLines((event) => void told.push(event), { nowMs: () => nowMs, after: () => () => {} });
  for (let line = 0; line < linesMax + 7; line += 1) logger(foreignRequest('no', { from: 'there' }));
  assert.equal(told.length, linesMax);
  logger(stopping('SIGTERM'));
  assert.equal(told.at(-1)?.name, 'server.stopping');
  nowMs += linesPeriodMs;
  logger(foreignRequest('no', { from: 'there' }));
  assert.deepEqual(told.at(-1)?.fields, { from: 'there', untold: 7 });
  logger(foreignRequest('no', { from: 'there' }));
  assert.deepEqual(told.at(-1)?.fields, { from: 'there' });
});
