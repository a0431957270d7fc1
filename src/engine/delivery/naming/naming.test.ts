import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../../test/sim/seeded-random.ts';
import { errorName, keysOfPrefix, mainName } from './object-name.ts';
import type { NamePlace } from './object-name.ts';
import { parsePrefix, prefixFaults } from './prefix.ts';
import { compileTimePattern } from './time-pattern.ts';
import { isTimeZone, zonedTime } from './zoned-time.ts';

const timeMs = Date.UTC(2018, 7, 27, 10, 5, 9, 120);

function write(pattern: string, zone = 'UTC', atMs = timeMs): string {
  return compileTimePattern(pattern)(zonedTime(atMs, zone));
}

// By the table of letters in the documentation of DateTimeFormatter, in English.
const patterns: readonly (readonly [string, string])[] = [
  ['yyyy/MM/dd/HH', '2018/08/27/10'],
  ["yyyy'-'MM'-'dd", '2018-08-27'],
  ["'year='yyyy'/o''clock='H''", "year=2018/o'clock=10'"],
  ['yy y uuuu u', '18 2018 2018 2018'],
  ['M L MMM MMMM MMMMM', '8 8 Aug August A'],
  ['D DDD d', '239 239 27'],
  ['Q QQ QQQ QQQQ q', '3 03 Q3 3rd quarter 3'],
  ['E EEE EEEE EEEEE e c', 'Mon Mon Monday M 2 2'],
  ['h hh K k a', '10 10 10 10 AM'],
  ['H m s', '10 5 9'],
  ['S SSS SSSSSS n', '1 120 120000 120000000'],
  ['A N', '36309120 36309120000000'],
  ['Y w W F', '2018 35 5 4'],
  ['X XX XXX x xx xxx Z ZZZZ ZZZZZ O OOOO', 'Z Z Z +00 +0000 +00:00 +0000 GMT Z GMT GMT'],
  ['VV', 'UTC'],
  ['G', 'AD'],
  ['ppH[:mm]', '10:05'],
  ['pppH', ' 10'],
];

test('times are written as Java documents it', () => {
  for (const [pattern, expected] of patterns) assert.equal(write(pattern), expected, pattern);
});

test('times are those of the zone, on both sides of a change of its clocks', () => {
  assert.equal(write('yyyy-MM-dd HH:mm XXX VV z', 'Asia/Tokyo'), '2018-08-27 19:05 +09:00 Asia/Tokyo GMT+9');
  assert.equal(write('HH XXX', 'America/New_York', Date.UTC(2026, 2, 8, 6, 59)), '01 -05:00');
  assert.equal(write('HH XXX', 'America/New_York', Date.UTC(2026, 2, 8, 7, 0)), '03 -04:00');
  assert.equal(write('X xx O', 'Asia/Kolkata'), '+0530 +0530 GMT+5:30');
  assert.equal(isTimeZone('Europe/Zurich'), true);
  assert.equal(isTimeZone('Europe/Atlantis'), false);
});

test('patterns that Java refuses are refused in its words', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['b', /^Unknown pattern letter: b$/],
    ['ddd', /^Too many pattern letters: d$/],
    ['HHH', /^Too many pattern letters: H$/],
    ['yyyy#', /^Pattern includes reserved character: '#'$/],
    ["yyyy'x", /^Pattern ends with an incomplete string literal: yyyy'x$/],
  ];
  for (const [pattern, message] of refused) assert.throws(() => compileTimePattern(pattern), { message });
});

const naming = {
  stream: 'clicks',
  version: 3,
  timeMs,
  timeZone: undefined,
  random: new SeededRandom(1),
  extension: '',
};

function main(prefix: string | undefined, keys = {}): string {
  return mainName({ prefix, errorOutputPrefix: undefined }, naming, keys);
}

test('a name is prefix, stream, version, time and a random identifier', () => {
  assert.match(
    main(undefined),
    /^2018\/08\/27\/10\/clicks-3-2018-08-27-10-05-09-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  );
  assert.notEqual(main(undefined), main(undefined));
});

test('prefixes are evaluated as in the developer guide', () => {
  const starts: readonly (readonly [string | undefined, string])[] = [
    ['firehose/', 'firehose/2018/08/27/10/clicks-3-'],
    ['legacyPrefix', 'legacyPrefix2018/08/27/10/clicks-3-'],
    ['raw/year=!{timestamp:yyyy}/month=!{timestamp:MM}/', 'raw/year=2018/month=08/clicks-3-'],
    ['!{timestamp:yyyy/MM/dd}', '2018/08/27clicks-3-'],
  ];
  for (const [prefix, start] of starts) assert.ok(main(prefix).startsWith(start), main(prefix));
  assert.match(
    main('!{firehose:random-string}/!{firehose:random-string}/!{timestamp:yyyy}/'),
    /^(.{11})\/(?!\1)(.{11})\/2018\//,
  );
  const keyed = main('c=!{partitionKeyFromQuery:c}/d=!{partitionKeyFromLambda:d}/!{timestamp:yyyy}/', {
    'query/c': 'x',
    'lambda/d': 'y/z',
  });
  assert.ok(keyed.startsWith('c=x/d=y/z/2018/clicks-3-'));
  assert.deepEqual(keysOfPrefix('!{partitionKeyFromQuery:c}!{partitionKeyFromQuery:c}!{partitionKeyFromLambda:c}'), [
    'query/c',
    'lambda/c',
  ]);
});

test('error prefixes have a default that says the type and the time', () => {
  const starts: readonly (readonly [NamePlace, string])[] = [
    [{ prefix: undefined, errorOutputPrefix: undefined }, 'processing-failed/2018/08/27/10/clicks-3-'],
    [
      { prefix: 'legacyPrefix/', errorOutputPrefix: undefined },
      'legacyPrefix/processing-failed/2018/08/27/10/clicks-3-',
    ],
    [
      { prefix: 'raw/y=!{timestamp:yyyy}/', errorOutputPrefix: undefined },
      'raw/processing-failed/2018/08/27/10/clicks-3-',
    ],
    [
      { prefix: 'a/', errorOutputPrefix: 'failures/!{firehose:error-output-type}/' },
      'failures/processing-failed/clicks-3-',
    ],
  ];
  for (const [place, start] of starts) {
    const name = errorName(place, naming, 'processing-failed');
    assert.ok(name.startsWith(start), name);
  }
});

test('names have the zone that was asked for', () => {
  const name = mainName(
    { prefix: undefined, errorOutputPrefix: undefined },
    { ...naming, timeZone: 'Asia/Tokyo', extension: '.gz' },
  );
  assert.match(name, /^2018\/08\/27\/19\/clicks-3-2018-08-27-19-05-09-.*\.gz$/);
});

test('what AWS refuses is found', () => {
  const codes = (
    prefix: string,
    errorOutputPrefix = '',
    partitioning?: Parameters<typeof prefixFaults>[0]['partitioning'],
  ) => prefixFaults({ prefix, errorOutputPrefix, partitioning }).map(({ code }) => code);
  const keys = { query: ['c'], hasLambda: false };
  assert.deepEqual(codes('raw/'), []);
  assert.deepEqual(codes('!{timestamp:yyyy}/'), ['ErrorOutputPrefixMissing']);
  assert.deepEqual(codes('!{timestamp:yyyy}/', 'e/!{firehose:error-output-type}/'), []);
  assert.deepEqual(codes('!{timestamp:yyyy}/', 'e/'), []);
  assert.deepEqual(codes('a/', 'e/!{timestamp:yyyy}'), ['ErrorOutputTypeMissing']);
  assert.deepEqual(codes('!{firehose:error-output-type}', 'e/'), ['ErrorOutputTypeInPrefix']);
  assert.deepEqual(codes('!{partitionKeyFromQuery:c}', 'e/'), ['PartitioningDisabled']);
  assert.deepEqual(codes('!{partitionKeyFromQuery:c}', 'e/', keys), []);
  assert.deepEqual(codes('!{partitionKeyFromQuery:d}', 'e/', keys), ['PartitionKeyUnknown']);
  assert.deepEqual(codes('!{partitionKeyFromLambda:c}', 'e/', keys), ['PartitionKeyUnknown']);
  assert.deepEqual(codes('a/', 'e/', keys), ['PartitionKeyMissing']);
  assert.deepEqual([codes('a'.repeat(700)), codes('a'.repeat(701))], [[], ['TooLong']]);
  assert.deepEqual(codes(`${'ä'.repeat(257)}!{timestamp:yyyy}/`, 'e/'), ['TooLong']);
  assert.deepEqual(codes('a/', 'e/!{firehose:error-output-type}!{partitionKeyFromQuery:c}'), [
    'PartitionKeyInErrorOutputPrefix',
  ]);
});

test('what is no expression is refused', () => {
  for (const text of [
    '!{',
    '!{timestamp:yyyy',
    '!{nonsense:x}',
    '!{timestamp}',
    '!{timestamp:}',
    '!{firehose:x}',
    '!{timestamp:b}',
  ])
    assert.throws(() => parsePrefix(text), { name: 'PrefixError', code: 'Malformed' }, text);
});
