import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SnappyError } from './snappy.ts';
import { readSnappyStream, snappyBlockBytes, snappyStreamHead, SnappyStreamWriter } from './snappy-stream.ts';

test('the bytes are those of snappy-java and of Hadoop', () => {
  const java = Buffer.concat([
    snappyStreamHead('snappy-java'),
    new SnappyStreamWriter('snappy-java').blocks(Buffer.from('abc')),
  ]);
  assert.equal(java.toString('hex'), '82534e41505059000000000100000001000000050308616263');
  const hadoop = new SnappyStreamWriter('hadoop').blocks(Buffer.from('abc'));
  assert.equal(hadoop.toString('hex'), '00000003000000050308616263');
});

test('long pieces are cut into blocks', () => {
  const data = Buffer.alloc(2 * snappyBlockBytes + 5, 'temperature');
  for (const kind of ['snappy-java', 'hadoop'] as const) {
    const stream = Buffer.concat([snappyStreamHead(kind), new SnappyStreamWriter(kind).blocks(data)]);
    assert.ok(readSnappyStream(stream, kind).equals(data));
    assert.throws(() => readSnappyStream(stream.subarray(0, -1), kind), SnappyError);
    assert.throws(() => readSnappyStream(stream, kind === 'hadoop' ? 'snappy-java' : 'hadoop'), SnappyError);
  }
});
