import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadMicroBench, microBenchPaths } from '../../bench/micro.ts';

for (const path of microBenchPaths()) {
  test(`${path} still runs`, async () => {
    const results = await (await loadMicroBench(path))(2);
    assert.ok(results.length > 0);
    for (const { name, unit, perSecond } of results) {
      assert.ok(name !== '' && unit !== '');
      assert.ok(perSecond > 0);
    }
  });
}
