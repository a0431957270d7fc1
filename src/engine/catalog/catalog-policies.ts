/** The resource policy of each account's catalog. */
import { createHash } from 'node:crypto';
import { lakePolicyType } from '../meta/documents/lake-policy.ts';
import type { LakePolicyDocument } from '../meta/documents/lake-policy.ts';
import { CatalogError } from './errors.ts';
import type { CatalogName } from './names.ts';
import { isConflict } from './parts.ts';
import type { CatalogParts } from './parts.ts';

export interface CatalogPolicy extends LakePolicyDocument {
  /** Tells one policy from the next; says nothing else. */
  readonly hash: string;
}

export interface PolicyConditions {
  readonly hash?: string | undefined;
  readonly exists?: boolean | undefined;
}

export class CatalogPolicies {
  readonly #parts: CatalogParts;

  constructor(parts: CatalogParts) {
    this.#parts = parts;
  }

  async find({ account, region }: CatalogName): Promise<CatalogPolicy | undefined> {
    const found = await lakePolicyType.get(this.#parts.meta, [account, region]);
    return found === undefined ? undefined : { ...found.value, hash: hashOf(found.value) };
  }

  /** Gives the new hash. Errors: CatalogError PolicyNotFound, PolicyExists, PolicyStale; LogError, MetaError. */
  async put({ account, region }: CatalogName, policy: string, conditions: PolicyConditions = {}): Promise<string> {
    const { meta, clock } = this.#parts;
    const found = await lakePolicyType.get(meta, [account, region]);
    check(found?.value, conditions);
    const nowMs = clock.nowMs();
    const document = { policy, createdAtMs: found?.value.createdAtMs ?? nowMs, updatedAtMs: nowMs };
    await settled(meta.transact([lakePolicyType.put([account, region], document, found?.version ?? 'absent')]));
    return hashOf(document);
  }

  /** Errors: CatalogError PolicyNotFound, PolicyStale; LogError, MetaError. */
  async remove({ account, region }: CatalogName, conditions: PolicyConditions = {}): Promise<void> {
    const { meta } = this.#parts;
    const found = await lakePolicyType.get(meta, [account, region]);
    check(found?.value, { ...conditions, exists: true });
    await settled(meta.transact([lakePolicyType.remove([account, region], found?.version ?? 'any')]));
  }
}

function check(found: LakePolicyDocument | undefined, { hash, exists }: PolicyConditions): void {
  if (found === undefined && exists === true) throw new CatalogError({ code: 'PolicyNotFound' });
  if (found !== undefined && exists === false) throw new CatalogError({ code: 'PolicyExists' });
  if (hash !== undefined && (found === undefined || hashOf(found) !== hash))
    throw new CatalogError({ code: 'PolicyStale' });
}

async function settled(change: Promise<unknown>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (isConflict(error)) throw new CatalogError({ code: 'PolicyStale' }, { cause: error });
    throw error;
  }
}

function hashOf({ policy, createdAtMs, updatedAtMs }: LakePolicyDocument): string {
  return createHash('sha256').update(`${createdAtMs}/${updatedAtMs}/${policy}`).digest('base64');
}
