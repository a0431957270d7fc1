import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Random } from '../../base/ports.ts';
import { memorySecretFile } from '../../base/secret-file.ts';
import type { SecretFile } from '../../base/secret-file.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { dataKeyType } from '../meta/documents/data-key.ts';
import { LogMeta } from '../meta/log-meta.ts';
import { memoryView } from '../meta/view.ts';
import { DataKeys, rotationDefault } from './data-keys.ts';
import type { Rotation } from './data-keys.ts';
import { KeyError } from './key-error.ts';
import type { KeyErrorDetail } from './key-error.ts';
import { MasterKeyFile } from './master-keys.ts';

const master = 'alias/aws/kinesis';
const context = Buffer.from('partition 7');
const plain = Buffer.from('a record nobody else should read');

class Bench {
  readonly clock = new VirtualClock({ frozenAtMs: 1_000 });
  readonly log = new MemoryLog({ clock: this.clock });
  readonly file: SecretFile = memorySecretFile();
  readonly #seeds = { count: 0 };

  /** Different at every call and the same in every run. */
  readonly random: Random = {
    bytes: (count) => {
      this.#seeds.count += 1;
      return createHash('sha512').update(String(this.#seeds.count)).digest().subarray(0, count);
    },
  };

  async open(
    rotation: Rotation = rotationDefault,
  ): Promise<{ keys: DataKeys; masterKeys: MasterKeyFile; meta: LogMeta }> {
    const { clock, random } = this;
    const meta = await LogMeta.open({ log: this.log, viewFile: memoryView });
    const masterKeys = await MasterKeyFile.open({ file: this.file, random });
    const createsMasterKey = (id: string): boolean => id.startsWith('alias/aws/');
    return { keys: new DataKeys({ meta, masterKeys, clock, random, createsMasterKey, rotation }), masterKeys, meta };
  }
}

async function fails(code: KeyErrorDetail['code'], run: Promise<unknown>): Promise<void> {
  await assert.rejects(run, (error) => error instanceof KeyError && error.detail.code === code, code);
}

test('what is sealed opens again, also after a restart, and holds nothing in the clear', async () => {
  const bench = new Bench();
  const { keys } = await bench.open();
  const id = await keys.create(master);
  const sealed = await keys.seal(id, plain, context);
  assert.equal(sealed.includes(plain.subarray(0, 8)), false);
  assert.deepEqual(await keys.open(sealed, context), plain);
  const again = await bench.open();
  assert.deepEqual(await again.keys.open(sealed, context), plain);
  assert.deepEqual(
    await again.keys.open(await again.keys.seal(id, Buffer.alloc(0), context), context),
    Buffer.alloc(0),
  );
});

test('the same bytes sealed twice look different', async () => {
  const { keys } = await new Bench().open();
  const id = await keys.create(master);
  const [one, two] = await Promise.all([keys.seal(id, plain, context), keys.seal(id, plain, context)]);
  assert.notDeepEqual(one, two);
});

test('KEYS-1: any flipped bit, any cut and another context are noticed', async () => {
  const { keys } = await new Bench().open();
  const id = await keys.create(master);
  const sealed = await keys.seal(id, plain, context);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sealed.length * 8 - 1 }), async (bit) => {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await assert.rejects(keys.open(flipped, context), KeyError);
    }),
  );
  for (let length = 0; length < sealed.length; length += 1)
    await fails('Tampered', keys.open(sealed.subarray(0, length), context));
  await fails('Tampered', keys.open(sealed, Buffer.from('partition 8')));
  await fails('Tampered', keys.open(Buffer.concat([sealed, Buffer.alloc(1)]), context));
});

test('KEYS-4: a disabled master key stops sealing and opening at once, and enabling it brings both back', async () => {
  const { keys, masterKeys } = await new Bench().open();
  const id = await keys.create(master);
  const sealed = await keys.seal(id, plain, context);
  await masterKeys.setEnabled(master, false);
  await fails('MasterKeyDisabled', keys.open(sealed, context));
  await fails('MasterKeyDisabled', keys.seal(id, plain, context));
  await fails('MasterKeyDisabled', keys.create(master));
  await masterKeys.setEnabled(master, true);
  assert.deepEqual(await keys.open(sealed, context), plain);
});

test('KEYS-4: a missing key is told as that: never made, lost, made again, or removed', async () => {
  const bench = new Bench();
  const { keys, meta } = await bench.open();
  await fails('MasterKeyMissing', keys.create('alias/mine'));
  const id = await keys.create(master);
  const sealed = await keys.seal(id, plain, context);

  const secrets = await bench.file.read();
  await bench.file.write('{"format":1,"keys":[]}');
  const lost = await bench.open();
  await fails('MasterKeyMissing', lost.keys.open(sealed, context));
  await lost.masterKeys.create(master);
  await fails('MasterKeyMissing', lost.keys.open(sealed, context));

  await bench.file.write(secrets ?? '');
  const found = await bench.open();
  assert.deepEqual(await found.keys.open(sealed, context), plain);
  await keys.remove(id);
  await fails('DataKeyMissing', keys.open(sealed, context));
  await fails('DataKeyMissing', keys.seal(id, plain, context));
  assert.deepEqual(await dataKeyType.list(meta), []);
  for (const wrong of ['', '0', '-1', '01', '1.5', 'x', '9'])
    await fails('DataKeyMissing', keys.seal(wrong, plain, context));
});

test('KEYS-1: a key swapped with another ring’s does not open', async () => {
  const bench = new Bench();
  const { keys, meta } = await bench.open();
  const [one, two] = [await keys.create(master), await keys.create(master)];
  const stored = await dataKeyType.get(meta, [Number(two), 1]);
  assert.ok(stored);
  await meta.transact([dataKeyType.put([Number(one), 1], stored.value, 'any')]);
  await fails('Tampered', (await bench.open()).keys.seal(one, plain, context));
});

test('a key is replaced by use, by bytes and by age, and the old ones still open', async () => {
  for (const [rotation, wear] of [
    [{ ...rotationDefault, sealsMax: 3 }, (): void => undefined],
    [{ ...rotationDefault, bytesMax: 3 * plain.byteLength }, (): void => undefined],
    [{ ...rotationDefault, ageMsMax: 2_000 }, (bench: Bench): void => bench.clock.advance(1_000)],
  ] as const) {
    const bench = new Bench();
    const { keys, meta } = await bench.open(rotation);
    const id = await keys.create(master);
    const sealed: Buffer[] = [];
    for (let index = 0; index < 10; index += 1) {
      sealed.push(await keys.seal(id, plain, context));
      wear(bench);
    }
    const generations = (await dataKeyType.list(meta)).length;
    assert.ok(generations >= 2, `${generations} generations`);
    const again = await bench.open(rotation);
    for (const message of sealed) assert.deepEqual(await again.keys.open(message, context), plain);
  }
});

test('KEYS-3: no key is used past twice its count, however many seal at once', async () => {
  const bench = new Bench();
  const { keys, meta } = await bench.open({ ...rotationDefault, sealsMax: 5 });
  const id = await keys.create(master);
  const sealed = await Promise.all(Array.from({ length: 100 }, () => keys.seal(id, plain, context)));
  const uses = Map.groupBy(sealed, (message) => message.subarray(0, 11).toString('hex'));
  for (const messages of uses.values()) assert.ok(messages.length <= 10, `${messages.length} uses`);
  assert.ok((await dataKeyType.list(meta)).length >= uses.size);
});

test('a master key file that cannot be read stops the start and gives nothing away', async () => {
  const bench = new Bench();
  const { masterKeys } = await bench.open();
  await masterKeys.create(master);
  const whole = (await bench.file.read()) ?? '';
  const secret = /"secret": "([^"]+)"/.exec(whole)?.[1] ?? '';
  assert.equal(Buffer.from(secret, 'base64').length, 32);
  for (const wrong of ['', '{', whole.slice(0, -5), whole.replace(secret, secret.slice(4)), whole.replace('1', '2')]) {
    const opening = MasterKeyFile.open({ file: memorySecretFile(wrong), random: bench.random });
    await assert.rejects(opening, (error) => {
      assert.ok(error instanceof KeyError && error.detail.code === 'StoreDamaged');
      return !JSON.stringify(error).includes(secret) && error.cause === undefined;
    });
  }
});

test('a master key asked for many times at once is made once', async () => {
  const { masterKeys } = await new Bench().open();
  const made = await Promise.all(Array.from({ length: 5 }, () => masterKeys.create(master)));
  assert.equal(new Set(made.map(({ fingerprint }) => fingerprint)).size, 1);
});

test('KEYS-2: a key that could not be kept is not used', async () => {
  const bench = new Bench();
  const { keys, meta } = await bench.open({ ...rotationDefault, sealsMax: 1 });
  const id = await keys.create(master);
  await bench.log[Symbol.asyncDispose]();
  await assert.rejects(keys.create(master));
  // The old one goes on to its bound, and then nothing is sealed.
  const first = await keys.seal(id, plain, context);
  const second = await keys.seal(id, plain, context);
  await assert.rejects(keys.seal(id, plain, context), { name: 'LogError' });
  for (const sealed of [first, second]) assert.equal(sealed.readUInt32BE(7), 1, 'the first generation');
  assert.equal((await dataKeyType.list(meta)).length, 1);

  const failing: SecretFile = { read: async () => undefined, write: async () => Promise.reject(new Error('no room')) };
  const masterKeys = await MasterKeyFile.open({ file: failing, random: bench.random });
  await assert.rejects(masterKeys.create(master), /no room/);
  assert.equal(masterKeys.find(master), undefined);
});
