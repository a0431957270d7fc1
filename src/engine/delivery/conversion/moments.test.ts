import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { scaledDecimal } from './decimal.ts';
import { compileTimestampFormat, TimestampFormatError } from './joda-format.ts';
import { parseDate, parseEpoch, parseIsoTimestamp, parseSqlTimestamp } from './moments.ts';

const at = (iso: string, nanos = 0): { seconds: number; nanos: number } => ({ seconds: Date.parse(iso) / 1000, nanos });

test('timestamps with a space are read leniently, those with a T are not', () => {
  assert.deepEqual(parseSqlTimestamp('2026-09-07 12:00:02'), at('2026-09-07T12:00:02Z'));
  assert.deepEqual(parseSqlTimestamp('2026-9-7 1:2:3.123456789'), at('2026-09-07T01:02:03Z', 123_456_789));
  assert.deepEqual(parseIsoTimestamp('2017-02-07T15:13:01.39256Z'), at('2017-02-07T15:13:01Z', 392_560_000));
  for (const text of ['2026-9-7T12:00:02Z', '2026-09-07T12:00:02', '2026-09-07T12:00:02+00:00', '2026-02-30T00:00:00Z'])
    assert.equal(parseIsoTimestamp(text), undefined);
  for (const text of ['2026-09-07', '2026-13-01 00:00:00', '2026-01-01 24:00:00', '26-01-01 00:00:00', 'x'])
    assert.equal(parseSqlTimestamp(text), undefined);
});

test('epoch numbers are seconds below 10^12 and milliseconds from there on', () => {
  assert.deepEqual(parseEpoch('1518033528'), at('2018-02-07T19:58:48Z'));
  assert.deepEqual(parseEpoch('1518033528123'), at('2018-02-07T19:58:48Z', 123_000_000));
  assert.deepEqual(parseEpoch('1518033528.123'), at('2018-02-07T19:58:48Z', 123_000_000));
  assert.deepEqual(parseEpoch('1000000000000'), at('2001-09-09T01:46:40Z'));
  assert.deepEqual(parseEpoch('-0.5'), { seconds: -1, nanos: 500_000_000 });
  for (const text of ['999999999999', '18446744073709551616', '1e1000000000', 'x'])
    assert.equal(parseEpoch(text), undefined);
});

test('dates are days', () => {
  assert.equal(parseDate('1970-01-02'), 1);
  assert.equal(parseDate('2026-9-7'), Date.parse('2026-09-07') / 86_400_000);
  assert.equal(parseDate('0001-01-01'), -719_162);
  for (const text of ['2026-02-29', '2026-09-07 00:00:00', '20260907']) assert.equal(parseDate(text), undefined);
});

test('every day of the years 1 to 9999 is what the platform says', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString();
      const expected = { seconds: Math.floor(date.getTime() / 1000), nanos: date.getUTCMilliseconds() * 1_000_000 };
      assert.deepEqual(parseIsoTimestamp(text), expected);
      assert.equal(parseDate(text.slice(0, 10)), Math.floor(date.getTime() / 86_400_000));
    }),
  );
});

test("Joda-Time's patterns are read", () => {
  const parse = (format: string, text: string): unknown => compileTimestampFormat(format)(text);
  assert.deepEqual(
    parse("yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-09-07T12:00:02.250+0200'),
    at('2026-09-07T10:00:02Z', 250_000_000),
  );
  assert.deepEqual(parse("yyyy-MM-dd'T'HH:mm:ssZZ", '2026-09-07T12:00:02-05:30'), at('2026-09-07T17:30:02Z'));
  assert.deepEqual(parse('dd/MMM/yyyy:HH:mm:ss Z', '07/Sep/2026:12:00:02 +0000'), at('2026-09-07T12:00:02Z'));
  assert.deepEqual(parse('EEE, d MMMM yy h:m a', 'Mon, 7 September 26 12:05 PM'), at('2026-09-07T12:05:00Z'));
  assert.deepEqual(parse('h a', '12 am'), at('1970-01-01T00:00:00Z'));
  assert.deepEqual(parse("yyyy.'o''clock'.HH", "2026.o'clock.05"), at('2026-01-01T05:00:00Z'));
  assert.deepEqual(parse('millis', '1518033528123'), at('2018-02-07T19:58:48Z', 123_000_000));
  assert.equal(parse('yyyy-MM-dd', '2026-09-07 12:00'), undefined);
  assert.equal(parse('millis', '1.5'), undefined);
  for (const format of ['yyyy-QQ', "yyyy'", 'HH:HH'])
    assert.throws(() => compileTimestampFormat(format), TimestampFormatError);
});

test('decimals are exact and rounded half away from zero', () => {
  const digits = (text: string, scale: number): unknown => {
    const scaled = scaledDecimal(text, scale);
    return scaled.kind === 'digits' ? scaled.digits : scaled.kind;
  };
  assert.equal(digits('12.345', 2), 1235n);
  assert.equal(digits('-12.345', 2), -1235n);
  assert.equal(digits('12345678901234567890.12', 2), 1_234_567_890_123_456_789_012n);
  assert.equal(digits('1.5e3', 0), 1500n);
  assert.equal(digits('0.0049', 2), 0n);
  assert.equal(digits('.5', 0), 1n);
  assert.equal(digits('0e1000000000', 5), 0n);
  assert.equal(digits('1e-1000000000', 5), 0n);
  assert.equal(digits('1e1000000000', 5), 'too-large');
  assert.equal(digits(' 7\n', 0), 7n);
  for (const text of ['', '.', 'x', '1e', '--1', '1e99999999999', `${' '.repeat(2 ** 20)}x`])
    assert.equal(digits(text, 2), 'malformed');
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (whole, scale) => {
      const text = (whole / 10 ** scale).toFixed(scale);
      assert.equal(digits(text, scale), BigInt(whole));
    }),
  );
});
