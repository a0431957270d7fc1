import { lakeColumnStatisticsType } from './lake-column-statistics.ts';
import { lakeDatabaseType } from './lake-database.ts';
import { lakeFunctionType } from './lake-function.ts';
import { lakeGarbageType } from './lake-garbage.ts';
import { lakePartitionType } from './lake-partition.ts';
import { lakePolicyType } from './lake-policy.ts';
import { lakeTableVersionType, versionAge } from './lake-table-version.ts';
import { lakeTableType } from './lake-table.ts';
import { pinned } from './pinned.fixture.ts';

const id = '0000000000000003';
const createdBy = 'arn:aws:iam::000000000000:root';

const columns = [
  { name: 'a', type: 'int' },
  { name: 'b', comment: 'c', parameters: { __proto__x: 'y' } },
];
const storedColumns = '[{"name":"a","type":"int"},{"name":"b","comment":"c","parameters":{"__proto__x":"y"}}]';
const storage = { columns, location: 's3://lake/a/', settings: { Compressed: false } };
const storedStorage = `{"columns":${storedColumns},"location":"s3://lake/a/","settings":{"Compressed":false}}`;
const parameters = { classification: 'parquet' };
const definition = { partitionKeys: [{ name: 'year' }], storage, parameters, settings: {}, createdBy };
const storedDefinition = `{"partitionKeys":[{"name":"year"}],"storage":${storedStorage},"parameters":{"classification":"parquet"},"settings":{},"createdBy":"${createdBy}"}`;

pinned({
  type: lakeDatabaseType,
  key: ['000000000000', 'us-east-1', 'sales 1'],
  value: { id: 3, createdAtMs: 5, settings: { Description: 'd' }, tags: { a: 'b' } },
  storedKey: 'lake-database/000000000000/us-east-1/sales0P1',
  stored: '{"id":3,"createdAtMs":5,"settings":{"Description":"d"},"tags":{"a":"b"}}',
});

pinned({
  type: lakeTableType,
  key: [3, 'orders'],
  value: {
    ...{ id: 4, versionId: 2, createdAtMs: 5, updatedAtMs: 6, definition },
    indexes: [{ name: 'i', keys: ['year'] }],
  },
  storedKey: `lake-table/${id}/orders`,
  stored:
    `{"id":4,"versionId":2,"createdAtMs":5,"updatedAtMs":6,"definition":${storedDefinition},` +
    '"indexes":[{"name":"i","keys":["year"]}]}',
});

pinned({
  type: lakeTableVersionType,
  key: [3, versionAge(1)],
  value: { updatedAtMs: 6, definition: { settings: null, createdBy } },
  storedKey: `lake-table-version/${id}/9007199254740990`,
  stored: `{"updatedAtMs":6,"definition":{"settings":null,"createdBy":"${createdBy}"}}`,
});

pinned({
  type: lakePartitionType,
  key: [3, '2026\u0000\u000011'],
  value: { id: 9, values: ['2026', '11'], createdAtMs: 5, definition: { storage, settings: {} } },
  storedKey: `lake-partition/${id}/20\`26000011`,
  stored: `{"id":9,"values":["2026","11"],"createdAtMs":5,"definition":{"storage":${storedStorage},"settings":{}}}`,
});

pinned({
  type: lakeFunctionType,
  key: [3, 'f'],
  value: { createdAtMs: 5, settings: { ClassName: 'c' } },
  storedKey: `lake-function/${id}/f`,
  stored: '{"createdAtMs":5,"settings":{"ClassName":"c"}}',
});

pinned({
  type: lakeColumnStatisticsType,
  key: [3, 'a'],
  value: { value: { ColumnType: 'int' } },
  storedKey: `lake-column-statistics/${id}/a`,
  stored: '{"value":{"ColumnType":"int"}}',
});

pinned({
  type: lakePolicyType,
  key: ['000000000000', 'us-east-1'],
  value: { policy: '{}', createdAtMs: 5, updatedAtMs: 6 },
  storedKey: 'lake-policy/000000000000/us-east-1',
  stored: '{"policy":"{}","createdAtMs":5,"updatedAtMs":6}',
});

pinned({
  type: lakeGarbageType,
  key: [3],
  value: { sinceMs: 5 },
  storedKey: `lake-garbage/${id}`,
  stored: '{"sinceMs":5}',
});
