import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, type Wire } from '../wire-fixture.ts';

async function create(wire: Wire, count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await wire.call('CreateStream', { StreamName: `s${String(index).padStart(3, '0')}`, ShardCount: 1 });
}

test('a hundred streams at a time by name, with a token for the rest', async () => {
  await using wire = await openWire();
  await create(wire, 103);
  const first = await wire.call('ListStreams', { Limit: 10_000 });
  const names = first.StreamNames as string[];
  assert.deepEqual([names.length, names[0], names[99], first.HasMoreStreams], [100, 's000', 's099', true]);
  const second = await wire.call('ListStreams', { NextToken: first.NextToken });
  assert.deepEqual(second.StreamNames, ['s100', 's101', 's102']);
  assert.equal(second.HasMoreStreams, false);
  assert.ok(!('NextToken' in second));
  assert.deepEqual((second.StreamSummaries as object[])[0], {
    StreamName: 's100',
    StreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/s100',
    StreamStatus: 'ACTIVE',
    StreamModeDetails: { StreamMode: 'PROVISIONED' },
    StreamCreationTimestamp: 1_700_000_000,
  });
});

test('a list starts after a name that need not be there', async () => {
  await using wire = await openWire();
  await create(wire, 3);
  const list = async (input: object): Promise<unknown> => (await wire.call('ListStreams', input)).StreamNames;
  assert.deepEqual(await list({ ExclusiveStartStreamName: 's0005', Limit: 1 }), ['s001']);
  assert.deepEqual(await list({ ExclusiveStartStreamName: 's002' }), []);
  assert.deepEqual(await list({ Limit: 3 }), ['s000', 's001', 's002']);
});

test('tokens that are wrong, old or of another account are refused', async () => {
  await using wire = await openWire();
  await create(wire, 2);
  const { NextToken } = await wire.call('ListStreams', { Limit: 1 });
  assert.equal(
    await wire.refused('ListStreams', { NextToken, ExclusiveStartStreamName: 's000' }),
    'InvalidArgumentException: NextToken and ExclusiveStartStreamName cannot be provided together.',
  );
  for (const token of ['x', 'bnVsbA==', 'e30='])
    assert.equal(
      await wire.refused('ListStreams', { NextToken: token }),
      'InvalidArgumentException: NextToken is invalid.',
    );
  assert.equal(
    await wire.refused('ListStreams', { NextToken }, { account: '111111111111' }),
    'InvalidArgumentException: NextToken is invalid.',
  );
  wire.world.clock.advance(300_000);
  await wire.call('ListStreams', { NextToken });
  wire.world.clock.advance(1);
  assert.equal(
    await wire.refused('ListStreams', { NextToken }),
    'ExpiredNextTokenException: NextToken has expired: it can be used for 300 seconds.',
  );
});
