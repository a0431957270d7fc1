import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { runningChecksum } from './running-checksum.ts';
import type { ChecksumAlgorithm } from './running-checksum.ts';

/** Of the text 123456789, from the catalogues of checksums. */
const known: Readonly<Record<ChecksumAlgorithm, string>> = {
  CRC32: 'cbf43926',
  CRC32C: 'e3069283',
  CRC64NVME: 'ae8b14860a799888',
  SHA1: 'f7c3bc1d808e04732adf679965ccc34ca7ae3441',
  SHA256: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225',
};

for (const [algorithm, hex] of Object.entries(known) as [ChecksumAlgorithm, string][]) {
  test(`${algorithm} of a known text`, () => {
    const running = runningChecksum(algorithm);
    running.update(Buffer.from('123456789'));
    assert.equal(running.digest().toString('hex'), hex);
  });

  test(`${algorithm} is the same however the bytes are cut`, () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), (parts) => {
        const [whole, cut] = [runningChecksum(algorithm), runningChecksum(algorithm)];
        whole.update(Buffer.concat(parts));
        for (const part of parts) cut.update(part);
        assert.deepEqual(cut.digest(), whole.digest());
      }),
    );
  });
}
