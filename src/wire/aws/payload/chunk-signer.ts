/**
 * The signatures of a body that was signed in chunks: each covers its chunk and the signature before it, the first of which is
 * the request's own. AWS's names: STREAMING-AWS4-HMAC-SHA256-PAYLOAD, and …-TRAILER where headers follow the body.
 */
import { hash, timingSafeEqual } from 'node:crypto';
import { algorithm, emptyPayloadHash, scopeText } from '../sigv4/canonical-request.ts';
import type { Scope } from '../sigv4/canonical-request.ts';
import { signature } from '../sigv4/signing-key.ts';

export interface SeedSignature {
  readonly key: Buffer;
  readonly timestamp: string;
  readonly scope: Scope;
  /** The request's. */
  readonly signature: string;
}

export class ChunkSigner {
  readonly #key: Buffer;
  readonly #head: string;
  #previous: string;

  constructor(seed: SeedSignature) {
    this.#key = seed.key;
    this.#head = `${seed.timestamp}\n${scopeText(seed.scope)}\n`;
    this.#previous = seed.signature;
  }

  /** The next chunk's signature, from its SHA-256 in hex. */
  chunk(contentHash: string): string {
    return this.#sign(`${algorithm}-PAYLOAD`, `${emptyPayloadHash}\n${contentHash}`);
  }

  /** That of the trailers, each as `name:value` and a line feed. */
  trailers(text: string): string {
    return this.#sign(`${algorithm}-TRAILER`, hash('sha256', text));
  }

  #sign(kind: string, rest: string): string {
    this.#previous = signature(this.#key, `${kind}\n${this.#head}${this.#previous}\n${rest}`);
    return this.#previous;
  }
}

/** In a time that depends on the lengths alone. */
export function isSameSignature(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
