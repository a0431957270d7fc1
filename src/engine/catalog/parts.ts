/** What all parts of the data catalog work with. */
import type { Clock } from '../../base/ports.ts';
import { Turns } from '../../base/turns.ts';
import type { Allocator } from '../meta/allocator.ts';
import type { Change, Committed, Meta } from '../meta/meta.ts';
import { MetaError } from '../meta/meta.ts';
import { CatalogError } from './errors.ts';
import type { Garbage } from './garbage.ts';
import { turnsPendingMax } from './limits.ts';

export interface CatalogParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly turns: Turns;
  /** Of databases, tables and partitions together, so that one number means one thing. */
  readonly ids: Allocator;
  readonly garbage: Garbage;
}

export function newTurns(): Turns {
  return new Turns({ pendingCountMax: turnsPendingMax, refusal: () => new CatalogError({ code: 'Busy' }) });
}

/** Whoever changes a database, or which tables and functions are in it, takes this turn. */
export function databaseTurn(id: number): string {
  return `database/${id}`;
}

/** Whoever changes a table or what is kept under it takes this turn. */
export function tableTurn(id: number): string {
  return `table/${id}`;
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
