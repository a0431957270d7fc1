/** Sealing and opening entries of the sizes a shard writes. */
import { performance } from 'node:perf_hooks';
import { decrypt, encrypt, keyBytes, nonceBytes } from './aes-gcm.ts';
import { headBytes } from './sealed-head.ts';

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  const context = Buffer.alloc(4);
  const [key, head] = [Buffer.alloc(keyBytes, 1), Buffer.alloc(headBytes, 1)];
  return [1_024, 65_536].flatMap((size) => {
    const plain = Buffer.alloc(size, 7);
    // The nonce may repeat here: nothing of this is kept.
    const message = { head, nonce: Buffer.alloc(nonceBytes), plain, context };
    const sealed = encrypt(key, message);
    return [
      { name: `seal ${size} bytes`, perSecond: rate(iterations, () => encrypt(key, message)), unit: 'messages' },
      {
        name: `open ${size} bytes`,
        perSecond: rate(iterations, () => decrypt(key, { headBytes, sealed, context })),
        unit: 'messages',
      },
    ];
  });
}

function rate(iterations: number, run: () => unknown): number {
  const startMs = performance.now();
  for (let count = 0; count < iterations; count += 1) run();
  return (iterations / (performance.now() - startMs)) * 1_000;
}
