import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInRange } from './address-range.ts';

test('addresses and ranges of both versions', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['10.1.2.3', '10.1.2.3', true],
    ['10.1.2.3', '10.1.2.3/32', true],
    ['10.1.2.4', '10.1.2.3/32', false],
    ['203.0.113.9', '0.0.0.0/0', true],
    ['::ffff:10.1.2.3', '10.0.0.0/8', true],
    ['2001:db8::1', '2001:db8::/32', true],
    ['2001:db9::1', '2001:db8::/32', false],
    ['::1', '::1', true],
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8/128', true],
    ['10.1.2.3', '::/0', false],
  ];
  for (const [address, range, expected] of cases)
    assert.equal(isInRange(address, range), expected, `${address} ${range}`);
});

test('what is no address or no range holds nothing', () => {
  const wrong = [
    '',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/x',
    '10.0.0.0/-1',
    '1::2::3',
    ':1',
    'g::',
  ];
  for (const range of wrong) assert.ok(!isInRange('10.0.0.0', range) && !isInRange('::1', range), range);
});
