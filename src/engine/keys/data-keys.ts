/**
 * Encryption at rest. A data key id names a ring: data keys of one stream, one generation after the other, each wrapped
 * under a master key and kept as a document. The newest seals; every one opens what it sealed.
 *
 * A sealed message is `format, ring, generation, nonce, ciphertext, tag` (docs/formats/keys.md). Its nonce is random, and a
 * key is used so rarely that two equal ones are out of the question: a new generation is made after `sealsMax` uses in a
 * process, `bytesMax` bytes or `ageMsMax`, whichever comes first; age bounds what restarts hide from the count. Meanwhile
 * the old one goes on, so that nobody waits; past twice the count all wait.
 */
import { assert, AssertionError } from '../../base/assert.ts';
import type { Clock, Random } from '../../base/ports.ts';
import { Allocator } from '../meta/allocator.ts';
import { dataKeyType } from '../meta/documents/data-key.ts';
import type { StoredDataKey } from '../meta/documents/data-key.ts';
import type { Change, Meta } from '../meta/meta.ts';
import { decrypt, encrypt, encryptPieces, keyBytes, nonceBytes } from './aes-gcm.ts';
import { KeyError } from './key-error.ts';
import type { MasterKey, MasterKeyStore } from './master-keys.ts';
import { headBytes, readHead, writeHead } from './sealed-head.ts';

export interface DataKeysOptions {
  readonly meta: Meta;
  readonly masterKeys: MasterKeyStore;
  readonly clock: Clock;
  readonly random: Random;
  /** Whether a master key nobody has made yet comes into being when it is first named. */
  readonly createsMasterKey: (masterKeyId: string) => boolean;
  readonly rotation?: Rotation;
}

export interface Rotation {
  /** Below 2^32 by far: with that many random nonces two equal ones have a chance of 2^-33. */
  readonly sealsMax: number;
  readonly bytesMax: number;
  readonly ageMsMax: number;
}

export const rotationDefault: Rotation = {
  sealsMax: 2 ** 30,
  bytesMax: 2 ** 40,
  ageMsMax: 7 * 24 * 60 * 60 * 1_000,
};

/** Data keys held in the clear, in memory, at once; the one not used for longest goes first. */
export const openKeysMax = 16_384;

// Each round past the first means that others used a whole new key up meanwhile.
const takeRoundsMax = 1_000;

interface OpenKey {
  readonly ring: number;
  readonly generation: number;
  readonly secret: Buffer;
  readonly stored: StoredDataKey;
  readonly head: Buffer;
  seals: number;
  bytes: number;
}

export class DataKeys {
  readonly #options: DataKeysOptions;
  readonly #rotation: Rotation;
  readonly #rings: Allocator;
  /** By ring and generation, the one used last at the end. */
  readonly #open = new Map<string, OpenKey>();
  /** The newest generation of a ring, where it is known; as many as there are open keys. */
  readonly #newest = new Map<number, OpenKey>();
  readonly #rotating = new Map<number, Promise<OpenKey>>();

  constructor(options: DataKeysOptions) {
    this.#options = options;
    this.#rotation = options.rotation ?? rotationDefault;
    this.#rings = new Allocator({ meta: options.meta, name: 'data-key', first: 1, last: 2 ** 48 - 1, reserve: 16 });
  }

  /** A new ring under that master key; its id. Errors: KeyError, LogError. */
  async create(masterKeyId: string): Promise<string> {
    const master = await this.#masterKey(masterKeyId);
    const ring = await this.#rings.allocate();
    await this.#make(ring, 1, master);
    return String(ring);
  }

  /** The sealed message opens only together with the same `context`. Errors: KeyError, LogError. */
  async seal(dataKeyId: string, plain: Uint8Array, context: Uint8Array): Promise<Buffer> {
    return Buffer.concat(await this.sealPieces(dataKeyId, [plain], context));
  }

  /** The same of a message in pieces, in pieces, so that a large one is not put together only for this. Errors: KeyError, LogError. */
  async sealPieces(dataKeyId: string, pieces: readonly Uint8Array[], context: Uint8Array): Promise<readonly Buffer[]> {
    const bytes = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
    const key = await this.#takeUse(ringOf(dataKeyId), bytes);
    this.#use(key);
    const nonce = this.#options.random.bytes(nonceBytes);
    return encryptPieces(key.secret, { head: key.head, nonce, pieces, context });
  }

  /** Errors: KeyError. */
  async open(sealed: Uint8Array, context: Uint8Array): Promise<Buffer> {
    const named = readHead(sealed);
    if (named === undefined) throw new KeyError({ code: 'Tampered', dataKeyId: '' });
    const key = await this.#openKey(named.ring, named.generation);
    this.#use(key);
    const plain = decrypt(key.secret, { headBytes, sealed, context });
    if (plain === undefined) throw new KeyError({ code: 'Tampered', dataKeyId: String(named.ring) });
    return plain;
  }

  /** What removes the ring's documents, for who does it together with other changes; `remove` must follow. */
  async removal(dataKeyId: string): Promise<readonly Change[]> {
    const ring = ringOf(dataKeyId);
    // Whoever waits for a new generation hears why there is none.
    await this.#rotating.get(ring)?.catch(() => undefined);
    const changes: Change[] = [];
    for await (const { key } of dataKeyType.all(this.#options.meta, [ring]))
      changes.push(dataKeyType.remove(key, 'any'));
    return changes;
  }

  /** Forgets the ring: what it sealed can be read by nobody any more. Errors: LogError. */
  async remove(dataKeyId: string): Promise<void> {
    const ring = ringOf(dataKeyId);
    const changes = await this.removal(dataKeyId);
    if (changes.length > 0) await this.#options.meta.transact(changes);
    for (const [name, key] of this.#open) if (key.ring === ring) this.#open.delete(name);
    this.#newest.delete(ring);
  }

  /** The ring's newest key with one use of it taken: checked and counted in one step, so that none slips through. */
  async #takeUse(ring: number, bytes: number): Promise<OpenKey> {
    for (let round = 0; round < takeRoundsMax; round += 1) {
      const key = this.#newest.get(ring) ?? (await this.#findNewest(ring));
      const isDue = this.#isDue(key);
      if (!isDue || key.seals < 2 * this.#rotation.sealsMax) {
        key.seals += 1;
        key.bytes += bytes;
        // The next seal tries again; only past the hard bound does a failure concern the caller.
        if (isDue) this.#rotate(key).catch(() => undefined);
        return key;
      }
      await this.#rotate(key);
    }
    throw new AssertionError('a new data key is used up as soon as it is made');
  }

  #isDue(key: OpenKey): boolean {
    const { sealsMax, bytesMax, ageMsMax } = this.#rotation;
    const ageMs = this.#options.clock.nowMs() - key.stored.createdAtMs;
    return key.seals >= sealsMax || key.bytes >= bytesMax || ageMs >= ageMsMax;
  }

  #rotate(key: OpenKey): Promise<OpenKey> {
    const { ring } = key;
    let rotating = this.#rotating.get(ring);
    if (rotating === undefined) {
      rotating = this.#masterKey(key.stored.masterKeyId)
        .then((master) => this.#make(ring, key.generation + 1, master))
        .finally(() => this.#rotating.delete(ring));
      this.#rotating.set(ring, rotating);
    }
    return rotating;
  }

  async #make(ring: number, generation: number, master: MasterKey): Promise<OpenKey> {
    const { meta, clock, random } = this.#options;
    const secret = random.bytes(keyBytes);
    const stored: StoredDataKey = {
      masterKeyId: master.id,
      masterKeyFingerprint: master.fingerprint,
      wrapped: encrypt(master.secret, {
        head: Buffer.alloc(0),
        nonce: random.bytes(nonceBytes),
        plain: secret,
        context: wrapContext(ring, generation),
      }),
      createdAtMs: clock.nowMs(),
    };
    // Durable before anything is sealed with it.
    await meta.transact([dataKeyType.put([ring, generation], stored, 'absent')]);
    const key = this.#keep(ring, generation, secret, stored);
    this.#newest.set(ring, key);
    return key;
  }

  async #findNewest(ring: number): Promise<OpenKey> {
    let newest: { generation: number; stored: StoredDataKey } | undefined;
    for await (const { key, value } of dataKeyType.all(this.#options.meta, [ring]))
      newest = { generation: key[1], stored: value };
    if (newest === undefined) throw new KeyError({ code: 'DataKeyMissing', dataKeyId: String(ring) });
    const { generation, stored } = newest;
    const key = this.#open.get(openKeyName(ring, generation)) ?? this.#unwrap(ring, generation, stored);
    // A rotation may have come in between.
    const known = this.#newest.get(ring);
    if (known !== undefined && known.generation > generation) return known;
    this.#newest.set(ring, key);
    return key;
  }

  async #openKey(ring: number, generation: number): Promise<OpenKey> {
    const open = this.#open.get(openKeyName(ring, generation));
    if (open !== undefined) return open;
    const found = await dataKeyType.get(this.#options.meta, [ring, generation]);
    if (found === undefined) throw new KeyError({ code: 'DataKeyMissing', dataKeyId: String(ring) });
    return this.#unwrap(ring, generation, found.value);
  }

  #unwrap(ring: number, generation: number, stored: StoredDataKey): OpenKey {
    const master = this.#enabledMasterKey({ stored });
    const context = wrapContext(ring, generation);
    const secret = decrypt(master.secret, { headBytes: 0, sealed: stored.wrapped, context });
    if (secret === undefined) throw new KeyError({ code: 'Tampered', dataKeyId: String(ring) });
    return this.#keep(ring, generation, secret, stored);
  }

  #keep(ring: number, generation: number, secret: Buffer, stored: StoredDataKey): OpenKey {
    const name = openKeyName(ring, generation);
    // Two calls may have unwrapped it side by side; its uses must be counted in one place.
    const open = this.#open.get(name);
    if (open !== undefined) return open;
    const key = { ring, generation, secret, stored, head: writeHead({ ring, generation }), seals: 0, bytes: 0 };
    this.#open.set(name, key);
    this.#makeRoom();
    return key;
  }

  #makeRoom(): void {
    if (this.#open.size <= openKeysMax) return;
    const [oldest] = this.#open;
    assert(oldest !== undefined, 'there is one to let go');
    const [name, key] = oldest;
    this.#open.delete(name);
    if (this.#newest.get(key.ring) === key) this.#newest.delete(key.ring);
  }

  async #masterKey(id: string): Promise<MasterKey> {
    const { masterKeys, createsMasterKey } = this.#options;
    const master = masterKeys.find(id) ?? (createsMasterKey(id) ? await masterKeys.create(id) : undefined);
    if (master === undefined) throw new KeyError({ code: 'MasterKeyMissing', masterKeyId: id });
    if (!master.isEnabled) throw new KeyError({ code: 'MasterKeyDisabled', masterKeyId: id });
    return master;
  }

  /** Checks that it may be used, and puts it last in the row of those to let go. Errors: KeyError. */
  #use(key: OpenKey): void {
    this.#enabledMasterKey(key);
    const name = openKeyName(key.ring, key.generation);
    if (this.#open.delete(name)) this.#open.set(name, key);
  }

  /** Asked at every use, so that disabling a master key closes what is open already. */
  #enabledMasterKey({ stored }: { readonly stored: StoredDataKey }): MasterKey {
    const { masterKeyId, masterKeyFingerprint } = stored;
    const master = this.#options.masterKeys.find(masterKeyId);
    if (master?.fingerprint !== masterKeyFingerprint) throw new KeyError({ code: 'MasterKeyMissing', masterKeyId });
    if (!master.isEnabled) throw new KeyError({ code: 'MasterKeyDisabled', masterKeyId });
    return master;
  }
}

function ringOf(dataKeyId: string): number {
  const ring = Number(dataKeyId);
  if (!Number.isSafeInteger(ring) || String(ring) !== dataKeyId || ring < 1)
    throw new KeyError({ code: 'DataKeyMissing', dataKeyId });
  return ring;
}

function openKeyName(ring: number, generation: number): string {
  return `${ring}/${generation}`;
}

/** A wrapped key opens only under its own name, so that documents cannot be swapped. */
function wrapContext(ring: number, generation: number): Buffer {
  return Buffer.from(dataKeyType.keyText([ring, generation]), 'utf8');
}
