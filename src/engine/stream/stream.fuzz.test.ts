import { test } from 'node:test';
import { fuzzStream } from './stream.fuzz.ts';

test('STREAM-1, STREAM-2, STREAM-5: random lives of a stream keep every key’s records: in order, once, none lost', async () => {
  for (let seed = 1; seed <= 12; seed++) await fuzzStream(seed, 60);
});
