import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerProcess, temporaryFolder } from '../../server/server-process.ts';
import { awsEnvironment, run, tool } from '../tools.ts';

const maven = tool('CI_MAVEN');

test(
  'the AWS SDK for Java: CBOR, HTTP/2, fan-out and a reader that follows reshards',
  { skip: maven.skip },
  async () => {
    await using server = await ServerProcess.start({ flags: ['--limits', 'off'] });
    await using target = await temporaryFolder();
    const { code, stdout, stderr } = await run(
      maven.path,
      ['-B', '-q', '-ntp', '-f', import.meta.dirname, `-DbuildDirectory=${target.path}`, 'test'],
      {
        env: { ...awsEnvironment(server), JAVA_HOME: process.env['JAVA_HOME'], MAVEN_OPTS: process.env['MAVEN_OPTS'] },
      },
    );
    assert.equal(code, 0, `${stdout}\n${stderr}`);
  },
);
