import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, plainXml } from './s3-fixture.ts';
import { completion, fullPart, openUpload } from './upload-fixture.ts';

test('a part of an object that was uploaded in parts is read alone, whatever numbers its parts had', async () => {
  await using s3 = await openUpload({ 'x-amz-checksum-algorithm': 'CRC32' });
  const [first, second] = [await s3.part(3, fullPart), await s3.part(7, 'hello')];
  await s3.call(`POST ${s3.upload}`, { body: completion([3, first], [7, second]) });
  const headers = { 'x-amz-checksum-mode': 'ENABLED' };
  for (const method of ['GET', 'HEAD']) {
    const part = await s3.call(`${method} /lake/k?partNumber=2`, { headers });
    assert.equal(part.text, method === 'GET' ? 'hello' : '');
    assert.deepEqual(
      ['content-length', 'content-range', 'x-amz-mp-parts-count', 'x-amz-checksum-crc32'].map(
        (name) => part.headers[name],
      ),
      ['5', 'bytes 5242880-5242884/5242885', '2', 'NhCmhg=='],
    );
    assert.equal(part.status, 206);
    const whole = await s3.call(`${method} /lake/k`, { headers });
    assert.equal(whole.headers['x-amz-mp-parts-count'], undefined);
    assert.match(whole.headers['x-amz-checksum-crc32'] ?? '', /-2$/);
  }
  assert.ok((await s3.call('GET /lake/k?partNumber=1')).bytes.equals(fullPart));
  assert.equal(
    await s3.refused('GET /lake/k?partNumber=3'),
    '416 InvalidPartNumber: The requested partnumber is not satisfiable ActualPartCount=2 PartNumberRequested=3',
  );
});

test('the parts of an object are listed page by page', async () => {
  await using s3 = await openUpload();
  const [first, second] = [await s3.part(1, fullPart), await s3.part(2, 'hello')];
  await s3.call(`POST ${s3.upload}`, { body: completion([1, first], [2, second]) });
  const list = async (more: Record<string, string>): Promise<string> =>
    plainXml(
      (await s3.call('GET /lake/k?attributes', { headers: { 'x-amz-object-attributes': 'ObjectParts', ...more } }))
        .text,
    );
  const page = await list({ 'x-amz-max-parts': '1' });
  assert.match(
    page,
    /<PartNumberMarker>0<\/PartNumberMarker><NextPartNumberMarker>1<\/NextPartNumberMarker><MaxParts>1<\/MaxParts><IsTruncated>true</,
  );
  assert.deepEqual([elements(page, 'Size'), elements(page, 'PartsCount')], [['5242880'], ['2']]);
  const rest = await list({ 'x-amz-part-number-marker': '1' });
  assert.deepEqual(
    [elements(rest, 'PartNumber'), elements(rest, 'Size'), elements(rest, 'IsTruncated')],
    [['2'], ['5'], ['false']],
  );
  assert.equal(elements(rest, 'ChecksumCRC64NVME').length, 1);
});
