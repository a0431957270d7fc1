/**
 * Shard iterators as callers hold them: where to read on, sealed with AES-256-GCM so that nobody can read or make one.
 * A token carries its own time of birth; nothing is kept for it on the server.
 *
 * Plain form: version u8 | stream id f64 | shard index u32 | offset f64 | issued at ms f64 | account, region, name as
 * UTF-8 with a length byte each. Token: base64 of nonce (12) | ciphertext | tag (16).
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { assert } from '../../base/assert.ts';
import type { Random } from '../../base/ports.ts';
import type { Offset } from '../log/log.ts';
import type { StreamId, StreamName } from './stream.ts';

export interface ShardIterator extends StreamName {
  readonly stream: StreamId;
  readonly shardIndex: number;
  readonly offset: Offset;
  readonly issuedAtMs: number;
}

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const fixedBytes = 29;
const cipherName = 'aes-256-gcm';
export const shardIteratorCharactersMax = 512;

export class ShardIterators {
  readonly #key: Buffer;
  readonly #random: Random;

  /** `key` has 32 bytes; tokens made under another one are not valid. */
  constructor(options: { readonly key: Buffer; readonly random: Random }) {
    assert(options.key.length === 32, 'an AES-256 key has 32 bytes');
    this.#key = options.key;
    this.#random = options.random;
  }

  encode(iterator: ShardIterator): string {
    const names = [iterator.account, iterator.region, iterator.name].map((name) => Buffer.from(name));
    const plain = Buffer.alloc(fixedBytes + names.reduce((sum, name) => sum + 1 + name.length, 0));
    plain[0] = version;
    plain.writeDoubleBE(iterator.stream, 1);
    plain.writeUInt32BE(iterator.shardIndex, 9);
    plain.writeDoubleBE(iterator.offset, 13);
    plain.writeDoubleBE(iterator.issuedAtMs, 21);
    let at = fixedBytes;
    for (const name of names) {
      plain[at++] = name.length;
      at += name.copy(plain, at);
    }
    const nonce = this.#random.bytes(nonceBytes);
    const cipher = createCipheriv(cipherName, this.#key, nonce);
    const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
    assert(sealed.length <= shardIteratorCharactersMax, 'a token fits what AWS allows');
    return sealed;
  }

  /** undefined where the token was not made here, or was changed since. */
  decode(token: string): ShardIterator | undefined {
    const sealed = Buffer.from(token, 'base64');
    if (sealed.length < nonceBytes + fixedBytes + tagBytes || sealed.toString('base64') !== token) return undefined;
    const plain = this.#open(sealed);
    if (plain === undefined || plain[0] !== version) return undefined;
    const names: string[] = [];
    for (let at = fixedBytes; at < plain.length;) {
      const length = plain[at] ?? 0;
      names.push(plain.toString('utf8', at + 1, at + 1 + length));
      at += 1 + length;
    }
    const [account = '', region = '', name = ''] = names;
    return {
      account,
      region,
      name,
      stream: plain.readDoubleBE(1) as StreamId,
      shardIndex: plain.readUInt32BE(9),
      offset: plain.readDoubleBE(13) as Offset,
      issuedAtMs: plain.readDoubleBE(21),
    };
  }

  #open(sealed: Buffer): Buffer | undefined {
    const decipher = createDecipheriv(cipherName, this.#key, sealed.subarray(0, nonceBytes));
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    } catch {
      // The only thing that fails here is the check of the tag: the token is not ours.
      return undefined;
    }
  }
}
