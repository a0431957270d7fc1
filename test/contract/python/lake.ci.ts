import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerProcess } from '../../server/server-process.ts';
import { awsEnvironment, run, tool } from '../tools.ts';

const python = tool('CI_LAKE_PYTHON');

test('pyarrow, s3fs and DuckDB on the lake', { skip: python.skip }, async () => {
  await using server = await ServerProcess.start({ flags: ['--limits', 'off'] });
  const { code, stderr } = await run(python.path, ['-m', 'unittest', '-v', 'test_lake'], {
    cwd: import.meta.dirname,
    env: awsEnvironment(server),
  });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^Ran [1-9]\d* tests/m);
});
