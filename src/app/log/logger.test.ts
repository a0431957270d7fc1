import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationFailed, rootKeyMade, stopping } from './events.ts';
import { createLogger } from './logger.ts';
import type { LoggerOptions } from './logger.ts';

function linesOf(
  options: Pick<LoggerOptions, 'format' | 'level'>,
  ...events: Parameters<ReturnType<typeof createLogger>>[0][]
): string[] {
  const lines: string[] = [];
  const logger = createLogger({ ...options, write: (line) => lines.push(line), wallClock: { nowMs: () => 0 } });
  for (const event of events) logger(event);
  return lines;
}

test('a person reads time, level, sentence and fields', () => {
  assert.deepEqual(linesOf({ format: 'human', level: 'info' }, stopping('SIGTERM')), [
    '1970-01-01T00:00:00.000Z info  Stopping: finishing what is under way. reason=SIGTERM\n',
  ]);
});

test('a machine reads one object a line, with the event by its stable name', () => {
  const [line = ''] = linesOf({ format: 'json', level: 'info' }, stopping('SIGTERM'));
  assert.deepEqual(JSON.parse(line), {
    time: '1970-01-01T00:00:00.000Z',
    level: 'info',
    event: 'server.stopping',
    message: 'Stopping: finishing what is under way.',
    reason: 'SIGTERM',
  });
});

test('what is below the level is not written', () => {
  assert.deepEqual(linesOf({ format: 'human', level: 'warn' }, stopping('SIGTERM')), []);
});

test('an error comes with its stack and its causes', () => {
  const cause = new Error('outer', { cause: new RangeError('inner') });
  const failure = { requestId: 'r', service: 'kinesis', operation: 'PutRecord', cause };
  for (const format of ['human', 'json'] as const) {
    const [line = ''] = linesOf({ format, level: 'error' }, operationFailed(failure));
    assert.match(line, /outer[^]*caused by RangeError: inner/);
    assert.match(line, /PutRecord/);
  }
});

test('a secret is in no event', () => {
  assert.deepEqual(Object.keys(rootKeyMade('AKIA', '/data/root-key.json').fields ?? {}), ['accessKeyId', 'file']);
});
