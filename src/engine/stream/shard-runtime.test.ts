import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeldMonotonic, makeDataPlane, startMs } from './data-plane.fixture.ts';
import { ShardRuntimes } from './shard-runtime.ts';

test('what is kept of a shard goes with the shard, or with its stream', () => {
  const { directory } = makeDataPlane();
  const runtimes = new ShardRuntimes(new HeldMonotonic());
  const stream = directory.create(3, startMs);
  const other = directory.create(1, startMs);
  for (const shard of [...stream.openShards, ...other.openShards]) runtimes.of(shard.partition).acceptedBytes = 7;
  const [first, second] = stream.openShards;
  assert.ok(first && second);
  runtimes.follow({ kind: 'created', stream });
  runtimes.follow({ kind: 'changed', previous: stream, stream });
  assert.equal(runtimes.size, 4);
  const shards = new Map(stream.shards);
  shards.delete(first.index);
  const changed = { ...stream, shards };
  runtimes.follow({ kind: 'changed', previous: stream, stream: changed });
  assert.equal(runtimes.find(first.partition), undefined);
  assert.equal(runtimes.find(second.partition)?.acceptedBytes, 7);
  runtimes.follow({ kind: 'deleted', stream: changed });
  assert.equal(runtimes.size, 1);
});
