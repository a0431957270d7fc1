import assert from 'node:assert/strict';
import { test } from 'node:test';
import { model } from '../../../services/s3/model.gen.ts';
import { AwsError } from '../aws-error.ts';
import { formFields } from '../request-head.ts';
import { OperationFinder } from './operation-finder.ts';
import type { FoundOperation } from './operation-finder.ts';

const finder = new OperationFinder(model);

/** `GET /b/k?acl` and, where it matters, a header. */
function find(line: string, ...headers: readonly string[]): FoundOperation {
  const [method = '', target = ''] = line.split(' ');
  const [path = '', rawQuery = ''] = target.split('?');
  return finder.find({ method, path, query: new Map(formFields(rawQuery)), headers: new Set(headers) });
}

const operations: readonly (readonly [line: string, name: string, header?: string])[] = [
  ['GET /', 'ListBuckets'],
  ['PUT /b', 'CreateBucket'],
  ['PUT /b/', 'CreateBucket'],
  ['HEAD /b', 'HeadBucket'],
  ['DELETE /b', 'DeleteBucket'],
  ['GET /b', 'ListObjects'],
  ['GET /b?list-type=2', 'ListObjectsV2'],
  ['GET /b?list-type=2&prefix=a', 'ListObjectsV2'],
  ['GET /b?prefix=a&delimiter=/', 'ListObjects'],
  ['GET /b?versions', 'ListObjectVersions'],
  ['GET /b?uploads', 'ListMultipartUploads'],
  ['GET /b?location', 'GetBucketLocation'],
  ['GET /b?versioning', 'GetBucketVersioning'],
  ['PUT /b?versioning', 'PutBucketVersioning'],
  ['GET /b?policy', 'GetBucketPolicy'],
  ['GET /b?policyStatus', 'GetBucketPolicyStatus'],
  ['GET /b?lifecycle', 'GetBucketLifecycleConfiguration'],
  ['PUT /b?lifecycle', 'PutBucketLifecycleConfiguration'],
  ['DELETE /b?lifecycle', 'DeleteBucketLifecycle'],
  ['PUT /b?notification', 'PutBucketNotificationConfiguration'],
  ['GET /b?analytics', 'ListBucketAnalyticsConfigurations'],
  ['GET /b?analytics&id=1', 'GetBucketAnalyticsConfiguration'],
  ['GET /b?object-lock', 'GetObjectLockConfiguration'],
  ['GET /b?requestPayment', 'GetBucketRequestPayment'],
  ['POST /b?delete', 'DeleteObjects'],
  ['PUT /b/k', 'PutObject'],
  ['PUT /b/k', 'CopyObject', 'x-amz-copy-source'],
  ['PUT /b/k?partNumber=1&uploadId=u', 'UploadPart'],
  ['PUT /b/k?partNumber=1&uploadId=u', 'UploadPartCopy', 'x-amz-copy-source'],
  ['GET /b/k', 'GetObject'],
  ['GET /b/k?versionId=v', 'GetObject'],
  ['GET /b/k?partNumber=1', 'GetObject'],
  ['GET /b/k?uploadId=u', 'ListParts'],
  ['HEAD /b/k', 'HeadObject'],
  ['DELETE /b/k', 'DeleteObject'],
  ['DELETE /b/k?uploadId=u', 'AbortMultipartUpload'],
  ['POST /b/k?uploads', 'CreateMultipartUpload'],
  ['POST /b/k?uploadId=u', 'CompleteMultipartUpload'],
  ['GET /b/k?acl', 'GetObjectAcl'],
  ['GET /b/k?tagging', 'GetObjectTagging'],
  ['PUT /b/k?tagging', 'PutObjectTagging'],
  ['GET /b/k?attributes', 'GetObjectAttributes'],
  ['GET /b/k?attributes', 'GetObjectAttributes', 'x-amz-object-attributes'],
  ['POST /b/k?select&select-type=2', 'SelectObjectContent'],
  ['GET /b?x-id=ListObjects&unheard-of=1', 'ListObjects'],
];

for (const [line, name, header] of operations) {
  test(`${line}${header === undefined ? '' : ` with ${header}`} is ${name}`, () => {
    assert.equal(find(line, ...(header === undefined ? [] : [header])).name, name);
  });
}

const refused: readonly (readonly [line: string, resourceType: string])[] = [
  ['POST /', 'SERVICE'],
  ['DELETE /', 'SERVICE'],
  ['POST /b', 'BUCKET'],
  ['PATCH /b', 'BUCKET'],
  ['POST /b/k', 'OBJECT'],
  ['GET /b?delete', 'DELETE'],
  ['DELETE /b?uploads', 'UPLOADS'],
  ['DELETE /b?versioning', 'VERSIONING'],
  ['PUT /b?location', 'LOCATION'],
];

for (const [line, resourceType] of refused) {
  test(`${line} is not allowed`, () => {
    assert.throws(
      () => find(line),
      (error) => {
        assert.ok(error instanceof AwsError);
        assert.deepEqual(
          [error.code, error.status, error.message],
          ['MethodNotAllowed', 405, 'The specified method is not allowed against this resource.'],
        );
        assert.equal(error.members['ResourceType'], resourceType);
        return true;
      },
    );
  });
}

test('nothing but the deletion of a bucket deletes a bucket', () => {
  const subResources = new Set(
    Object.values(model.operations).flatMap(({ http }) =>
      [...formFields(http?.requestUri.split('?')[1] ?? '')].map(([name]) => name),
    ),
  );
  for (const name of subResources) {
    if (name === 'list-type' || name === 'select-type') continue;
    try {
      assert.notEqual(find(`DELETE /b?${name}`).name, 'DeleteBucket', name);
    } catch (error) {
      assert.ok(error instanceof AwsError, name);
    }
  }
});

const keys: readonly (readonly [path: string, key: string])[] = [
  ['/b/a/b', 'a/b'],
  ['/b//a', '/a'],
  ['/b/a//b/', 'a//b/'],
  ['/b/./../a', './../a'],
  ['/b/a%2Fb', 'a/b'],
  ['/b/a%20b', 'a b'],
  ['/b/a+b', 'a b'],
  ['/b/a%2Bb', 'a+b'],
  ['/b/%C3%BC', 'ü'],
  ['/b/ü', 'ü'],
  ['/b/%252F', '%2F'],
];

for (const [path, key] of keys) {
  test(`the key in ${path}`, () => {
    assert.deepEqual(
      [...find(`GET ${path}`).labels],
      [
        ['Bucket', 'b'],
        ['Key', key],
      ],
    );
  });
}

for (const path of ['/b/%', '/b/%zz', '/b/%ff', '/%C3/k']) {
  test(`refused: ${path}`, () => {
    assert.throws(
      () => find(`GET ${path}`),
      (error) => error instanceof AwsError && error.code === 'InvalidURI',
    );
  });
}
