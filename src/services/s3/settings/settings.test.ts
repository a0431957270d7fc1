import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake, plainXml } from '../s3-fixture.ts';

test('what AWS answers where nothing was ever put', async () => {
  await using s3 = await openLake();
  const missing: readonly (readonly [query: string, answer: string])[] = [
    ['cors', 'NoSuchCORSConfiguration: The CORS configuration does not exist'],
    ['policy', 'NoSuchBucketPolicy: The bucket policy does not exist'],
    ['policyStatus', 'NoSuchBucketPolicy: The bucket policy does not exist'],
    ['tagging', 'NoSuchTagSet: The TagSet does not exist'],
    ['website', 'NoSuchWebsiteConfiguration: The specified bucket does not have a website configuration'],
    ['replication', 'ReplicationConfigurationNotFoundError: The replication configuration was not found'],
    ['object-lock', 'ObjectLockConfigurationNotFoundError: Object Lock configuration does not exist for this bucket'],
  ];
  for (const [query, answer] of missing)
    assert.equal(await s3.refused(`GET /lake?${query}`), `404 ${answer} BucketName=lake`);

  const empty: readonly (readonly [query: string, name: string])[] = [
    ['versioning', 'VersioningConfiguration'],
    ['logging', 'BucketLoggingStatus'],
    ['accelerate', 'AccelerateConfiguration'],
    ['notification', 'NotificationConfiguration'],
  ];
  for (const [query, name] of empty)
    assert.match(plainXml((await s3.call(`GET /lake?${query}`)).text), new RegExp(`^<${name}(/>|></${name}>)$`));
});

test('configurations by id: every bucket has none', async () => {
  await using s3 = await openLake();
  for (const [query, name] of [
    ['analytics', 'AnalyticsConfiguration'],
    ['intelligent-tiering', 'IntelligentTieringConfigurations'],
    ['inventory', 'InventoryConfigurations'],
    ['metrics', 'MetricsConfigurations'],
  ] as const) {
    const listed = plainXml((await s3.call(`GET /lake?${query}`)).text);
    assert.match(listed, /^<(\w+)><IsTruncated>false<\/IsTruncated><\/\1>$/, name);
    for (const method of ['GET', 'DELETE'])
      assert.equal(
        await s3.refused(`${method} /lake?${query}&id=one`),
        '404 NoSuchConfiguration: The specified configuration does not exist. BucketName=lake',
      );
  }
  assert.match(await s3.refused('GET /none?metrics'), /^404 NoSuchBucket/);
});

test('access by tags is off, and stays so', async () => {
  await using s3 = await openLake();
  const shown = async (): Promise<string> => element((await s3.call('GET /lake?abac')).text, 'Status');
  await s3.call('PUT /lake?abac', { body: '<AbacStatus><Status>Disabled</Status></AbacStatus>' });
  assert.match(
    await s3.refused('PUT /lake?abac', { body: '<AbacStatus><Status>Enabled</Status></AbacStatus>' }),
    /^501 NotImplemented: .*access by tags/,
  );
  assert.equal(await shown(), 'Disabled');
});

test('locks of objects, where no bucket has Object Lock', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x' });
  const hold = '<LegalHold><Status>ON</Status></LegalHold>';
  const missing = '400 InvalidRequest: Bucket is missing Object Lock Configuration';
  assert.equal(await s3.refused('GET /lake/k?legal-hold'), missing);
  assert.equal(await s3.refused('PUT /lake/k?legal-hold', { body: hold }), missing);
  assert.equal(await s3.refused('GET /lake/k?retention'), missing);
  assert.equal(await s3.refused('PUT /lake/k?retention', { body: '<Retention></Retention>' }), missing);
  assert.match(await s3.refused('GET /lake/none?retention'), /^404 NoSuchKey/);
});

test('what a new bucket has of itself', async () => {
  await using s3 = await openLake();
  const read = async (query: string): Promise<string> => plainXml((await s3.call(`GET /lake?${query}`)).text);
  assert.equal(
    await read('requestPayment'),
    '<RequestPaymentConfiguration><Payer>BucketOwner</Payer></RequestPaymentConfiguration>',
  );
  assert.equal(
    await read('encryption'),
    '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm>' +
      '</ApplyServerSideEncryptionByDefault><BucketKeyEnabled>false</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>',
  );
  assert.equal(
    await read('publicAccessBlock'),
    '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>true</IgnorePublicAcls>' +
      '<BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>',
  );
  assert.equal(
    await read('ownershipControls'),
    '<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>',
  );
});

test('what was put is read back as it was, and cleared', async () => {
  await using s3 = await openLake();
  const cases: readonly (readonly [query: string, body: string, status?: number])[] = [
    ['tagging', '<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>', 404],
    [
      'cors',
      '<CORSConfiguration><CORSRule><AllowedHeader>*</AllowedHeader><AllowedMethod>GET</AllowedMethod>' +
        '<AllowedOrigin>https://a.example</AllowedOrigin><MaxAgeSeconds>30</MaxAgeSeconds></CORSRule></CORSConfiguration>',
      404,
    ],
    [
      'website',
      '<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>',
      404,
    ],
    [
      'encryption',
      '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm>' +
        '</ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>',
      200,
    ],
    [
      'ownershipControls',
      '<OwnershipControls><Rule><ObjectOwnership>BucketOwnerPreferred</ObjectOwnership></Rule></OwnershipControls>',
      404,
    ],
    [
      'publicAccessBlock',
      '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>false</IgnorePublicAcls>' +
        '<BlockPublicPolicy>false</BlockPublicPolicy><RestrictPublicBuckets>false</RestrictPublicBuckets></PublicAccessBlockConfiguration>',
      404,
    ],
    ['accelerate', '<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>'],
    ['requestPayment', '<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>'],
    [
      'logging',
      '<BucketLoggingStatus><LoggingEnabled><TargetBucket>lake</TargetBucket><TargetPrefix>logs/</TargetPrefix>' +
        '</LoggingEnabled></BucketLoggingStatus>',
    ],
    [
      'notification',
      '<NotificationConfiguration><QueueConfiguration><Id>one</Id><Queue>arn:aws:sqs:us-east-1:000000000000:q</Queue>' +
        '<Event>s3:ObjectCreated:*</Event></QueueConfiguration></NotificationConfiguration>',
    ],
    ['versioning', '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>'],
  ];
  for (const [query, body, statusCleared] of cases) {
    await s3.call(`PUT /lake?${query}`, { body });
    assert.equal(plainXml((await s3.call(`GET /lake?${query}`)).text), body, query);
    if (statusCleared === undefined) continue;
    assert.equal((await s3.call(`DELETE /lake?${query}`)).status, 204, query);
    assert.equal((await s3.send(`GET /lake?${query}`)).status, statusCleared, query);
  }
});

test("configurations that break AWS's rules change nothing", async () => {
  await using s3 = await openLake();
  const malformed =
    '400 MalformedXML: The XML you provided was not well-formed or did not validate against our published schema';
  const cases: readonly (readonly [query: string, body: string, answer: string])[] = [
    ['versioning', '<VersioningConfiguration></VersioningConfiguration>', malformed],
    ['cors', '<CORSConfiguration></CORSConfiguration>', malformed],
    [
      'cors',
      '<CORSConfiguration><CORSRule><AllowedMethod>PATCH</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>',
      '400 InvalidRequest: Found unsupported HTTP method in CORS config. Unsupported method is PATCH',
    ],
    [
      'cors',
      '<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*.*</AllowedOrigin></CORSRule></CORSConfiguration>',
      '400 InvalidRequest: AllowedOrigin "*.*" can not have more than one wildcard.',
    ],
    [
      'website',
      '<WebsiteConfiguration></WebsiteConfiguration>',
      '400 InvalidArgument: A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty ' +
        'ArgumentName=IndexDocument ArgumentValue=null',
    ],
    [
      'logging',
      '<BucketLoggingStatus><LoggingEnabled><TargetBucket>none</TargetBucket><TargetPrefix/></LoggingEnabled></BucketLoggingStatus>',
      '400 InvalidTargetBucketForLogging: The target bucket for logging does not exist TargetBucket=none',
    ],
    ['ownershipControls', '<OwnershipControls></OwnershipControls>', malformed],
    ['accelerate', '<AccelerateConfiguration></AccelerateConfiguration>', malformed],
  ];
  for (const [query, body, answer] of cases)
    assert.equal(await s3.refused(`PUT /lake?${query}`, { body }), answer, body);
  assert.equal((await s3.test.store.buckets.settings('lake')).size, 0);
});

test('replication cannot be set, and clearing it is no error', async () => {
  await using s3 = await openLake();
  assert.equal((await s3.call('DELETE /lake?replication')).status, 204);
  assert.match(
    await s3.refused('PUT /lake?replication', {
      body: '<ReplicationConfiguration><Role>r</Role></ReplicationConfiguration>',
    }),
    /^501 NotImplemented/,
  );
});

test('a configuration of a bucket that is not there', async () => {
  await using s3 = await openLake();
  for (const query of ['tagging', 'versioning', 'acl', 'policy', 'logging'])
    assert.equal(
      await s3.refused(`GET /none?${query}`),
      '404 NoSuchBucket: The specified bucket does not exist BucketName=none',
    );
});

test('versions are kept from when it is enabled, and old ones stay when it is suspended', async () => {
  await using s3 = await openLake();
  const set = (status: string): Promise<unknown> =>
    s3.call('PUT /lake?versioning', {
      body: `<VersioningConfiguration><Status>${status}</Status></VersioningConfiguration>`,
    });
  await set('Enabled');
  assert.equal(element((await s3.call('GET /lake?versioning')).text, 'Status'), 'Enabled');
  const kept = (await s3.call('PUT /lake/k', { body: 'one' })).headers['x-amz-version-id'];
  await set('Suspended');
  assert.equal((await s3.call('PUT /lake/k', { body: 'two' })).headers['x-amz-version-id'], 'null');
  assert.equal((await s3.call(`GET /lake/k?versionId=${kept}`)).text, 'one');
});
