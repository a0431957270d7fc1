import { bucketDataKeyType } from './bucket-data-key.ts';
import { bucketSettingType } from './bucket-setting.ts';
import { bucketType } from './bucket.ts';
import { objectFileType } from './object-file.ts';
import { objectGarbageType } from './object-garbage.ts';
import { objectNullVersionType } from './object-null-version.ts';
import { objectPackType } from './object-pack.ts';
import { objectPartType } from './object-part.ts';
import { objectUploadType } from './object-upload.ts';
import { ageOf, objectVersionType } from './object-version.ts';
import { objectType } from './object.ts';
import { pinned } from './pinned.fixture.ts';

const bucketKey = '0000000000000003';
const etag = '5d41402abc4b2a76b9719d911017c592';

pinned({
  type: bucketType,
  key: ['lake'],
  value: { id: 3, account: '000000000000', region: 'us-east-1', createdAtMs: 5, versioning: 'enabled' as const },
  storedKey: 'bucket/lake',
  stored: '{"id":3,"account":"000000000000","region":"us-east-1","createdAtMs":5,"versioning":"enabled"}',
});

pinned({
  type: bucketSettingType,
  key: [3, 'policy'],
  value: { value: { Version: '2012-10-17' } },
  storedKey: `bucket-setting/${bucketKey}/policy`,
  stored: '{"value":{"Version":"2012-10-17"}}',
});

pinned({
  type: bucketDataKeyType,
  key: [3, 'alias/aws/s3'],
  value: { dataKeyId: '12' },
  storedKey: `bucket-data-key/${bucketKey}/alias%2Faws%2Fs3`,
  stored: '{"dataKeyId":"12"}',
});

const object = {
  sequence: 7,
  isNull: false,
  modifiedAtMs: 8,
  sizeBytes: 5,
  etag,
  checksum: { algorithm: 'CRC32', value: 'NhCmhg==', type: 'FULL_OBJECT' },
  content: { kind: 'packed', pack: 4096, offset: 9, slack: 2, content: 6, storedBytes: 60 },
  encryption: { masterKeyId: 'alias/aws/s3' },
  attributes: { contentType: 'text/plain' },
  tags: Object.fromEntries([['__proto__', 'a']]),
} as const;

const storedObject =
  '{"sequence":7,"isNull":false,"modifiedAtMs":8,"sizeBytes":5,"etag":"5d41402abc4b2a76b9719d911017c592",' +
  '"checksum":{"algorithm":"CRC32","value":"NhCmhg==","type":"FULL_OBJECT"},' +
  '"content":{"kind":"packed","pack":4096,"offset":9,"slack":2,"content":6,"storedBytes":60},' +
  '"encryption":{"masterKeyId":"alias/aws/s3"},"attributes":{"contentType":"text/plain"},"tags":{"__proto__":"a"}}';

pinned({
  type: objectType,
  key: [3, 'logs/2026/a ~\u0000\u{10FFFF}.txt'],
  value: object,
  storedKey: `object/${bucketKey}/logs0_20\`260_a0P~000\u{10FFFE}10^txt`,
  stored: storedObject,
});

pinned({
  type: objectVersionType,
  key: [3, 'a', ageOf(7)],
  value: { object: { ...object, content: { kind: 'assembled', assembly: 4, partCount: 2 } } },
  storedKey: `object-version/${bucketKey}/a/9007199254740984`,
  stored: `{"object":${storedObject.replace(/"content":\{[^}]*\}/, '"content":{"kind":"assembled","assembly":4,"partCount":2}')}}`,
});

pinned({
  type: objectVersionType,
  key: [3, 'a', ageOf(8)],
  value: { marker: { sequence: 8, isNull: true, modifiedAtMs: 9 } },
  storedKey: `object-version/${bucketKey}/a/9007199254740983`,
  stored: '{"marker":{"sequence":8,"isNull":true,"modifiedAtMs":9}}',
});

pinned({
  type: objectNullVersionType,
  key: [3, 'a'],
  value: { sequence: 7 },
  storedKey: `object-null-version/${bucketKey}/a`,
  stored: '{"sequence":7}',
});

pinned({
  type: objectUploadType,
  key: [3, 'a', 4],
  value: {
    createdAtMs: 5,
    checksum: { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', isAssumed: true },
    encryption: { masterKeyId: 'k' },
    attributes: null,
    tags: { a: '' },
  },
  storedKey: `object-upload/${bucketKey}/a/0000000000000004`,
  stored:
    '{"createdAtMs":5,"checksum":{"algorithm":"CRC64NVME","type":"FULL_OBJECT","isAssumed":true},' +
    '"encryption":{"masterKeyId":"k"},"attributes":null,"tags":{"a":""}}',
});

pinned({
  type: objectPartType,
  key: [4, 10_000],
  value: { modifiedAtMs: 5, sizeBytes: 6, etag, checksum: 'AAAAAA==', content: { kind: 'file', file: 7 } },
  storedKey: 'object-part/0000000000000004/0000000000010000',
  stored: `{"modifiedAtMs":5,"sizeBytes":6,"etag":"${etag}","checksum":"AAAAAA==","content":{"kind":"file","file":7}}`,
});

pinned({
  type: objectGarbageType,
  key: [4],
  value: { sinceMs: 5 },
  storedKey: 'object-garbage/0000000000000004',
  stored: '{"sinceMs":5}',
});

pinned({
  type: objectFileType,
  key: [7],
  value: { storedBytes: 300 },
  storedKey: 'object-file/0000000000000007',
  stored: '{"storedBytes":300}',
});

pinned({
  type: objectPackType,
  key: [4096],
  value: { bytes: 100, deadBytes: 40, isSealed: true },
  storedKey: 'object-pack/0000000000004096',
  stored: '{"bytes":100,"deadBytes":40,"isSealed":true}',
});
