/** How databases and what is in them are named. Names are in lower case, as Hive has them, whatever a caller writes. */
import { CatalogError } from './errors.ts';

/** An account has one catalog in each region. */
export interface CatalogName {
  readonly account: string;
  readonly region: string;
}

export interface DatabaseName extends CatalogName {
  readonly database: string;
}

export interface TableName extends DatabaseName {
  readonly table: string;
}

export interface FunctionName extends DatabaseName {
  readonly name: string;
}

/** The name as it is stored and looked for. Errors: CatalogError InvalidName. */
export function foldName(name: string): string {
  const folded = name.toLowerCase();
  if (folded === '' || !folded.isWellFormed()) throw new CatalogError({ code: 'InvalidName', name });
  return folded;
}
