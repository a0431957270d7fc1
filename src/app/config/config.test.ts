import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseArguments } from './arguments.ts';
import { serverConfigOf } from './defaults.ts';
import { describeAsMarkdown, describeOptions } from './describe.ts';
import { ConfigError, loadConfig } from './load.ts';
import { nearest } from './nearest.ts';
import { flagName, variableName } from './option.ts';
import { serverOptions } from './options.ts';
import type { ServerConfig } from './options.ts';

interface Given {
  args?: string[];
  environment?: Record<string, string>;
  files?: Record<string, string>;
}

function load({ args = [], environment = {}, files = {} }: Given): Promise<ServerConfig> {
  return loadConfig(serverOptions, {
    arguments: parseArguments(args, serverOptions),
    environment,
    readFile: async (path) => files[path],
  });
}

async function problemsOf(given: Given): Promise<readonly string[]> {
  try {
    await load(given);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
  return [];
}

test('without any source every option has its default', async () => {
  assert.deepEqual(await load({}), serverConfigOf({}));
  assert.equal((await load({})).port, 4566);
  assert.equal((await load({})).memoryMax, 1024 ** 3);
});

test('a flag wins over the environment, that over the file, that over the default', async () => {
  const files = { 'millstream.toml': 'port = 1\nregion = "eu-west-1"\naccount = "111111111111"' };
  const environment = { MILLSTREAM_PORT: '2', MILLSTREAM_REGION: 'eu-west-2' };
  const config = await load({ args: ['--port', '3'], environment, files });
  assert.equal(config.port, 3);
  assert.equal(config.region, 'eu-west-2');
  assert.equal(config.account, '111111111111');
});

test('every option can be set in the environment and in the file, by names derived from its own', async () => {
  for (const name of Object.keys(serverOptions)) {
    const [wrong] = await problemsOf({ environment: { [`${variableName(name)}X`]: '1' } });
    assert.match(wrong ?? '', new RegExp(`Did you mean ${variableName(name)}`), name);
  }
  const files = { 'millstream.toml': 'memory = true\ncreate-stream = ["a", "b:3"]\nstate-delay = "2s"' };
  const config = await load({ files });
  assert.equal(config.memory, true);
  assert.deepEqual(config.createStream, [
    { name: 'a', shards: 1 },
    { name: 'b', shards: 3 },
  ]);
  assert.equal(config.stateDelay, 2_000);
});

test('lists come from repeated flags, or from commas in the environment', async () => {
  const two = [
    { name: 'a', shards: 1 },
    { name: 'b', shards: 2 },
  ];
  assert.deepEqual((await load({ args: ['--create-stream', 'a', '--create-stream=b:2'] })).createStream, two);
  assert.deepEqual((await load({ environment: { MILLSTREAM_CREATE_STREAM: 'a, b:2' } })).createStream, two);
});

test('all problems come together, each with what, where and what is allowed', async () => {
  const problems = await problemsOf({
    args: ['--port', '99999'],
    environment: { MILLSTREAM_LIMITS: 'some' },
    files: { 'millstream.toml': 'region = 5\nprot = 1\nmemory-max = {}' },
  });
  assert.deepEqual(problems.toSorted(), [
    '--port: "99999" is not a whole number from 0 to 65535.',
    'MILLSTREAM_LIMITS: "some" is not one of aws, data, off.',
    'millstream.toml, memory-max: the value is not a size such as 512MiB or 2GiB, at least 16MiB.',
    'millstream.toml, region: "5" is not a region name such as us-east-1.',
    'millstream.toml: prot is no option. Did you mean port?',
  ]);
});

test('a file that is named must be there and be TOML; the default one may be missing', async () => {
  assert.deepEqual(await problemsOf({ args: ['--config', 'x.toml'] }), ['There is no configuration file x.toml.']);
  const [problem = ''] = await problemsOf({ files: { 'millstream.toml': 'port = ' } });
  assert.match(problem, /^millstream\.toml is not TOML: /);
});

test('a secret has no flag, comes from a file too, and is never shown', async () => {
  const flag = parseArguments(['--secret-access-key', 'abcdefghijklmnop'], serverOptions);
  assert.match(flag.problems[0] ?? '', /^There is no flag --secret-access-key/);
  const environment = { MILLSTREAM_SECRET_ACCESS_KEY_FILE: '/run/secret' };
  const config = await load({ environment, files: { '/run/secret': 'abcdefghijklmnop\n' } });
  assert.equal(config.secretAccessKey, 'abcdefghijklmnop');
  assert.deepEqual(await problemsOf({ environment: { MILLSTREAM_SECRET_ACCESS_KEY: 'short' } }), [
    'MILLSTREAM_SECRET_ACCESS_KEY: the value is not a secret of at least 16 characters.',
  ]);
});

test('a variable for a file is there for secrets only, and beside the secret itself it is refused', async () => {
  assert.deepEqual(await problemsOf({ environment: { MILLSTREAM_PORT_FILE: '/run/port' } }), [
    "The environment's MILLSTREAM_PORT_FILE is no option. Did you mean MILLSTREAM_PORTS_FILE?",
  ]);
  const secret = 'abcdefghijklmnop';
  const environment = { MILLSTREAM_SECRET_ACCESS_KEY: secret, MILLSTREAM_SECRET_ACCESS_KEY_FILE: '/run/secret' };
  assert.deepEqual(await problemsOf({ environment, files: { '/run/secret': secret } }), [
    'MILLSTREAM_SECRET_ACCESS_KEY and MILLSTREAM_SECRET_ACCESS_KEY_FILE are both set; only one may be.',
  ]);
});

test('an unknown flag names the nearest one, and one without a value says what it needs', () => {
  assert.deepEqual(parseArguments(['--prot', '1'], serverOptions).problems, [
    'There is no flag --prot. Did you mean --port?',
  ]);
  assert.deepEqual(parseArguments(['--verison'], serverOptions).problems, [
    'There is no flag --verison. Did you mean --version?',
  ]);
  assert.deepEqual(parseArguments(['--zzzzzzzzzz'], serverOptions).problems, [
    'There is no flag --zzzzzzzzzz. --help lists all.',
  ]);
  assert.deepEqual(parseArguments(['--region'], serverOptions).problems, [
    '--region needs a value: a region name such as us-east-1.',
  ]);
});

test('positionals, -- and switches with values are told apart', () => {
  const given = parseArguments(['a', '--memory', 'b', '--strict=false', '--', '--port'], serverOptions);
  assert.deepEqual(given.positionals, ['a', 'b', '--port']);
  assert.deepEqual(given.texts.get('memory'), ['true']);
  assert.deepEqual(given.texts.get('strict'), ['false']);
  assert.deepEqual(given.problems, []);
});

test('stream names at start keep to what AWS allows', async () => {
  assert.equal((await problemsOf({ args: ['--create-stream', 'a b'] })).length, 1);
  assert.equal((await problemsOf({ args: ['--create-stream', 'a:0'] })).length, 1);
  assert.equal((await problemsOf({ args: ['--create-stream', 'a:10001'] })).length, 1);
  assert.deepEqual((await load({ args: ['--create-stream', 'a.b_c-d:10000'] })).createStream, [
    { name: 'a.b_c-d', shards: 10_000 },
  ]);
});

test('a VPC endpoint is an id with a port', async () => {
  assert.deepEqual((await load({ args: ['--vpc-endpoint', 'vpce-1a2b:0,vpce-b:4567'] })).vpcEndpoint, [
    { id: 'vpce-1a2b', port: 0 },
    { id: 'vpce-b', port: 4_567 },
  ]);
  for (const wrong of ['vpce-1a2b', 'vpce-:1', 'vpc-1:1', 'vpce-1:65536', 'vpce-A:1'])
    assert.equal((await problemsOf({ args: ['--vpc-endpoint', wrong] })).length, 1, wrong);
});

test('the nearest word is near in letters, and nothing is near what is far', () => {
  assert.equal(nearest('start', ['stop', 'start']), 'start');
  assert.equal(nearest('strat', ['stop', 'start']), 'start');
  assert.equal(nearest('qqqq', ['stop', 'start']), undefined);
});

test('help shows every option but secrets, and docs/configuration.md is what the table says', () => {
  const help = describeOptions(serverOptions);
  for (const [name, option] of Object.entries(serverOptions))
    assert.equal(help.includes(`--${flagName(name)}`), !option.isSecret, name);
  const written = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8');
  assert.equal(written, describeAsMarkdown(serverOptions), 'run: node tools/configuration-docs.ts');
});
