/**
 * The master keys: the secrets under which data keys are wrapped. They stand in a file of their own, never beside the data
 * in the log, so that a copy of the data without that file opens nothing.
 */
import { hash } from 'node:crypto';
import { assert } from '../../base/assert.ts';
import { base64, boolean, DecodeError, integer, list, object, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { Random } from '../../base/ports.ts';
import type { SecretFile } from '../../base/secret-file.ts';
import { keyBytes } from './aes-gcm.ts';
import { KeyError } from './key-error.ts';

export interface MasterKey {
  /** As callers name it: a key id, an ARN or an alias such as `alias/aws/kinesis`. */
  readonly id: string;
  readonly secret: Buffer;
  /** Tells it from another key of the same id without telling the secret. */
  readonly fingerprint: string;
  readonly isEnabled: boolean;
}

export interface MasterKeyStore {
  find(id: string): MasterKey | undefined;
  /** The key of that id, made where there is none; durable once it resolves. */
  create(id: string): Promise<MasterKey>;
  /** Errors: MasterKeyMissing. */
  setEnabled(id: string, isEnabled: boolean): Promise<void>;
}

export const masterKeysMax = 10_000;

const decodeFile = object({
  format: integer({ min: 1, max: 1 }),
  keys: list(object({ id: text({ lengthMin: 1, lengthMax: 2_048 }), secret: base64, isEnabled: boolean }), {
    countMax: masterKeysMax,
  }),
});

type StoredKey = Decoded<typeof decodeFile>['keys'][number];

export class MasterKeyFile implements MasterKeyStore {
  readonly #file: SecretFile;
  readonly #random: Random;
  #keys: ReadonlyMap<string, MasterKey>;
  /** Writes take their turn, so that none undoes another. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: SecretFile, random: Random, keys: readonly StoredKey[]) {
    this.#file = file;
    this.#random = random;
    this.#keys = new Map(keys.map((key) => [key.id, { ...key, fingerprint: fingerprintOf(key.secret) }]));
  }

  /** Errors: KeyError StoreDamaged. */
  static async open(options: { readonly file: SecretFile; readonly random: Random }): Promise<MasterKeyFile> {
    const stored = await options.file.read();
    const keys = stored === undefined ? [] : decodeKeys(stored);
    return new MasterKeyFile(options.file, options.random, keys);
  }

  find(id: string): MasterKey | undefined {
    return this.#keys.get(id);
  }

  create(id: string): Promise<MasterKey> {
    return this.#inTurn(async () => {
      const existing = this.#keys.get(id);
      if (existing !== undefined) return existing;
      assert(this.#keys.size < masterKeysMax, `at most ${masterKeysMax} master keys are kept`);
      const secret = this.#random.bytes(keyBytes);
      const key = { id, secret, fingerprint: fingerprintOf(secret), isEnabled: true };
      await this.#write(key);
      return key;
    });
  }

  setEnabled(id: string, isEnabled: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const key = this.#keys.get(id);
      if (key === undefined) throw new KeyError({ code: 'MasterKeyMissing', masterKeyId: id });
      await this.#write({ ...key, isEnabled });
    });
  }

  /** Shows the change only once it is durable: nothing may be wrapped under a key that a crash takes away. */
  async #write(changed: MasterKey): Promise<void> {
    const keys = new Map(this.#keys).set(changed.id, changed);
    const stored = [...keys.values()].map(({ id, secret, isEnabled }) => ({
      id,
      secret: secret.toString('base64'),
      isEnabled,
    }));
    await this.#file.write(`${JSON.stringify({ format: 1, keys: stored }, undefined, 2)}\n`);
    this.#keys = keys;
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(run);
    // The next one must not fail for this one's reason; who asked for this one is told.
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function decodeKeys(stored: string): readonly StoredKey[] {
  try {
    const { keys } = decodeFile(JSON.parse(stored));
    if (keys.some(({ secret }) => secret.byteLength !== keyBytes))
      throw new DecodeError('keys', `secrets of ${keyBytes} bytes`, 'another length');
    return keys;
  } catch (cause) {
    if (!(cause instanceof DecodeError || cause instanceof SyntaxError)) throw cause;
    // Neither kind of message may be passed on: both can quote a part of the file.
    throw new KeyError({ code: 'StoreDamaged' });
  }
}

function fingerprintOf(secret: Buffer): string {
  return hash('sha256', secret, 'hex').slice(0, 16);
}
