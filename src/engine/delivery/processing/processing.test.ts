import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { JqMachine } from '../../../io/jq/jq-machine.ts';
import { realMonotonic } from '../../../io/real-ports.ts';
import { startMs } from '../delivery.fixture.ts';
import type { S3Destination } from '../delivery-stream.ts';
import { activePartitionsDefault } from '../limits.ts';
import { openTestDelivery } from '../pipeline.fixture.ts';
import type { TestDelivery } from '../pipeline.fixture.ts';

const jq = new JqMachine(realMonotonic);
after(() => jq[Symbol.asyncDispose]());

type Processors = Readonly<Record<string, Readonly<Record<string, string>>>>;

function processing(processors: Processors): Partial<S3Destination> {
  return {
    buffering: { sizeMiB: 5, intervalS: 60 },
    processing: {
      enabled: true,
      processors: Object.entries(processors).map(([type, parameters]) => ({
        type,
        parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
      })),
    },
  };
}

/** By the begin of the key: what is in each object. */
async function deliver(
  destination: Partial<S3Destination>,
  records: readonly (string | Uint8Array)[],
): Promise<Readonly<Record<string, string>>> {
  await using delivery = await openTestDelivery({ destination, jq });
  await delivery.put(...records);
  await settled(delivery, records.length);
  await delivery.advance(60_000);
  assert.equal(delivery.failure(), undefined);
  return Object.fromEntries(
    Array.from(delivery.sink.objects.values(), ({ key, bytes }) => [
      key.replace(/(?:2026\/01\/15\/10\/)?clicks-1-.*/, ''),
      bytes.toString(),
    ]),
  );
}

/** jq answers from a thread of its own. */
async function settled(delivery: TestDelivery, records: number): Promise<void> {
  while ((await delivery.pipeline.behindMs()) > 0 || delivery.read() < records) await delivery.settle();
}

function errors(text: string | undefined): unknown {
  return (text ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('a delimiter stands behind each record: a line end, or what was said', async () => {
  assert.deepEqual(await deliver(processing({ AppendDelimiterToRecord: {} }), ['a', 'b']), { '': 'a\nb\n' });
  const bar = processing({ AppendDelimiterToRecord: { Delimiter: String.raw`|\n` } });
  assert.deepEqual(await deliver(bar, ['a', 'b']), { '': 'a|\nb|\n' });
  const off = { ...bar, processing: { enabled: false, processors: bar.processing?.processors ?? [] } };
  assert.deepEqual(await deliver(off, ['a', 'b']), { '': 'ab' });
});

test('JSON objects in one record are taken apart, with strings and nesting in them', async () => {
  const json = processing({ RecordDeAggregation: { SubRecordType: 'JSON' }, AppendDelimiterToRecord: {} });
  const found = await deliver(json, ['{"a":"}\\"{"}{"b":[{"c":1}]}\n {"d":2}', '[1]', '{"e":']);
  assert.equal(found[''], '{"a":"}\\"{"}\n{"b":[{"c":1}]}\n{"d":2}\n');
  assert.deepEqual(errors(found['processing-failed/']), [
    {
      attemptsMade: 1,
      arrivalTimestamp: startMs,
      errorCode: 'RecordDeAggregation.Failed',
      errorMessage: 'The record is not made of JSON objects, at byte 0',
      attemptEndingTimestamp: startMs,
      rawData: 'WzFd',
    },
    {
      attemptsMade: 1,
      arrivalTimestamp: startMs,
      errorCode: 'RecordDeAggregation.Failed',
      errorMessage: 'The record is not made of JSON objects, at byte 5',
      attemptEndingTimestamp: startMs,
      rawData: 'eyJlIjo=',
    },
  ]);
});

test('records are taken apart at a delimiter, up to 500', async () => {
  const parameters = { SubRecordType: 'DELIMITED', Delimiter: Buffer.from('####').toString('base64') };
  const delimited = processing({ RecordDeAggregation: parameters, AppendDelimiterToRecord: {} });
  const found = await deliver(delimited, ['a####b####', 'x####'.repeat(501)]);
  assert.equal(found[''], 'a\nb\n');
  assert.match(found['processing-failed/'] ?? '', /more than 500 records/);
});

test('logs are decompressed and their messages extracted', async () => {
  const logs = processing({
    Decompression: { CompressionFormat: 'GZIP' },
    CloudWatchLogProcessing: { DataMessageExtraction: 'true' },
  });
  const logEvents = [
    { id: '1', timestamp: 1, message: 'hello' },
    { id: '2', timestamp: 2, message: '{"a":1}' },
  ];
  const data = gzipSync(JSON.stringify({ messageType: 'DATA_MESSAGE', logEvents }));
  const control = gzipSync(JSON.stringify({ messageType: 'CONTROL_MESSAGE', logEvents: [] }));
  const found = await deliver(logs, [data, control, 'no gzip', gzipSync('{}')]);
  assert.equal(found[''], 'hello\n{"a":1}\n');
  assert.match(found['decompression-failed/'] ?? '', /"errorCode":"Decompression.Failed".*"rawData":"bm8gZ3ppcA=="/);
  assert.match(found['processing-failed/'] ?? '', /no message of CloudWatch Logs/);
});

function partitioned(processors: Processors, prefix: string): Partial<S3Destination> {
  return {
    ...processing(processors),
    prefix,
    errorOutputPrefix: 'errors/!{firehose:error-output-type}/',
    dynamicPartitioning: { enabled: true, retryS: undefined },
  };
}

const byCustomer = partitioned(
  {
    RecordDeAggregation: { SubRecordType: 'JSON' },
    MetadataExtraction: { MetadataExtractionQuery: '{c: .customer, n: .n}', JsonParsingEngine: 'JQ-1.6' },
    AppendDelimiterToRecord: {},
  },
  'c=!{partitionKeyFromQuery:c}/n=!{partitionKeyFromQuery:n}/!{timestamp:yyyy}/',
);

test('records are sorted into partitions by their keys', async () => {
  const found = await deliver(byCustomer, [
    '{"customer":"x","n":1}{"customer":"y","n":1}',
    '{"customer":"x","n":1,"more":true}',
    '{"customer":"x"}',
    '{"customer":"x","n":"' + '9'.repeat(600) + '"}',
  ]);
  const failed = found['errors/processing-failed/'];
  assert.deepEqual(found, {
    'c=x/n=1/2026/': '{"customer":"x","n":1}\n{"customer":"x","n":1,"more":true}\n',
    'c=y/n=1/2026/': '{"customer":"y","n":1}\n',
    'errors/processing-failed/': failed,
  });
  assert.deepEqual(
    (errors(failed) as { errorCode: string; errorMessage: string; rawData: string }[]).map(
      ({ errorCode, errorMessage, rawData }) => [errorCode, errorMessage, rawData.length],
    ),
    [
      ['DynamicPartitioning.MetadataExtractionFailed', 'partitionKeys values must not be null or empty', 24],
      ['DynamicPartitioning.MetadataExtractionFailed', 'Length of evaluated prefix cannot be greater than 512', 832],
    ],
  );
});

test('what comes when there are too many partitions goes to the errors, and nothing twice', async () => {
  const records = Array.from({ length: activePartitionsDefault + 5 }, (_, index) => `{"customer":"${index}","n":1}`);
  const found = await deliver(byCustomer, [...records, ...records]);
  const failed = errors(found['errors/processing-failed/']) as { errorCode: string; rawData: string }[];
  assert.deepEqual(
    failed.map(({ errorCode, rawData }) => [errorCode, Buffer.from(rawData, 'base64').toString()]),
    [...records.slice(-5), ...records.slice(-5)].map((text) => [
      'DynamicPartitioning.ActivePartitionsLimitExceeded',
      text,
    ]),
  );
  assert.equal(Object.keys(found).length, activePartitionsDefault + 1);
  assert.equal(found['c=0/n=1/2026/'], `${records[0]}\n${records[0]}\n`);
});

test('JSON becomes Parquet, and what does not fit the table goes to the errors', async () => {
  await using delivery = await openTestDelivery({
    destination: {
      buffering: { sizeMiB: 64, intervalS: 60 },
      conversion: {
        enabled: true,
        schema: {
          roleArn: 'r',
          catalogId: undefined,
          databaseName: 'lake',
          tableName: 'clicks',
          region: undefined,
          versionId: 'LATEST',
          meant: undefined,
        },
        input: undefined,
        output: undefined,
      },
    },
    schema: () => ({ columns: [{ name: 'a', type: 'int' }], versionId: '3' }),
  });
  await delivery.put('{"a":1}', '{"a":"x"}', 'no json');
  await delivery.settle();
  await delivery.advance(60_000);
  const [main, failed] = [...delivery.sink.objects.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  assert.match(main?.key ?? '', /\.parquet$/);
  assert.equal(main?.bytes.subarray(0, 4).toString(), 'PAR1');
  assert.match(failed?.key ?? '', /^format-conversion-failed\/.*[0-9a-f]$/);
  const lines = errors(failed?.bytes.toString()) as { lastErrorCode: string; dataCatalogTable: unknown }[];
  assert.deepEqual(
    lines.map(({ lastErrorCode }) => lastErrorCode),
    ['DataFormatConversion.MalformedData', 'DataFormatConversion.ParseError'],
  );
  assert.deepEqual(lines[0]?.dataCatalogTable, {
    catalogId: '000000000000',
    databaseName: 'lake',
    tableName: 'clicks',
    region: 'us-east-1',
    versionId: '3',
    catalogArn: null,
  });
});
