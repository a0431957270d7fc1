/** What all parts of the data catalog work with. */
import type { Clock } from '../../base/ports.ts';
import type { Turns } from '../../base/turns.ts';
import type { Allocator } from '../meta/allocator.ts';
import type { Change, Committed, Meta } from '../meta/meta.ts';
import { MetaError } from '../meta/meta.ts';
import type { CatalogError } from './errors.ts';
import type { Garbage } from './garbage.ts';

export interface CatalogParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly turns: Turns;
  /** Of databases, tables and partitions together, so that one number means one thing. */
  readonly ids: Allocator;
  readonly garbage: Garbage;
}

/** Commits what makes something new; where that is there already, `exists` says so. Errors: also LogError, MetaError. */
export async function transactNew(
  meta: Meta,
  changes: readonly Change[],
  exists: () => CatalogError,
): Promise<Committed> {
  try {
    return await meta.transact(changes);
  } catch (error) {
    if (isConflict(error)) throw exists();
    throw error;
  }
}

export function isConflict(error: unknown): boolean {
  return error instanceof MetaError && error.code === 'VersionConflict';
}
