/** Turns of the changes of one database and of one table. */
import { Turns } from '../../base/turns.ts';
import { CatalogError } from './errors.ts';
import { turnsPendingMax } from './limits.ts';

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
