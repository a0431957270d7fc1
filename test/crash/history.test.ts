import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from './history.ts';

const at = (text: string, sequenceNumber: string) => ({ text, shard: 's', sequenceNumber });

function historyOf(attempted: readonly string[], acknowledged: readonly string[]): History {
  const history = new History();
  for (const text of attempted) history.attempt(text);
  acknowledged.forEach((text, index) => history.acknowledge(text, at(text, String(index))));
  return history;
}

test('a history with an unanswered put is true with and without its record', () => {
  const history = historyOf(['a:0', 'a:1'], ['a:0']);
  assert.deepEqual(history.faults([at('a:0', '0')]), []);
  assert.deepEqual(history.faults([at('a:0', '0'), at('a:1', '1')]), []);
});

test('every kind of fault is found', () => {
  const history = historyOf(['a:0', 'a:1', 'b:0'], ['a:0', 'a:1']);
  assert.deepEqual(history.faults([at('a:0', '0')]), ['lost: a:1 of s at 1']);
  assert.deepEqual(history.faults([at('a:0', '0'), at('a:1', '2')]), ['moved: a:1 from s 1 to s 2']);
  assert.deepEqual(history.faults([at('a:0', '0'), at('a:1', '1'), at('c:0', '2')]), ['invented: c:0']);
  assert.deepEqual(history.faults([at('a:1', '1'), at('a:0', '0')]), ['out of order: a:0 after 1']);
  assert.equal(history.faults([at('a:0', '0'), at('a:1', '1'), at('b:0', '2'), at('b:0', '3')]).length, 2);
});
