/**
 * Durable, versioned documents: the state of every resource that is not a record. A change is an entry in the log, so it
 * shares order, sync and atomic groups with the records around it; a queryable state is kept behind it.
 *
 * Promises: a transaction is all or nothing and durable when it resolves; a read sees every transaction that has resolved
 * and none that has not; watchers see each committed change of a key, in order, after it is durable.
 */
import type { Cancel } from '../../base/ports.ts';
import type { Append, Appended } from '../log/log.ts';

/**
 * Grows by one with each change of a key, deletion included; a document deleted and created again goes on above where it was
 * left. So the first version of a new document may be any number.
 */
export type Version = number;

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface Document {
  readonly key: string;
  readonly version: Version;
  readonly value: JsonValue;
}

export interface Change {
  readonly key: string;
  /** The new value; undefined deletes. */
  readonly value: JsonValue | undefined;
  /** What must hold now, or the transaction is refused with VersionConflict: this version, no document, or anything. */
  readonly expected: Version | 'absent' | 'any';
}

export interface Committed {
  /** New versions, in the order of the changes. */
  readonly versions: readonly Version[];
  /** Where the records that came with the transaction went, in their order. */
  readonly appended: readonly Appended[];
}

export interface Meta extends AsyncDisposable {
  get(key: string): Promise<Document | undefined>;
  /**
   * Documents whose key starts with `prefix`, in byte order of the keys, those after `after` only, at most `limit`, which is
   * 10,000 at the most and where it is left out: who wants all goes on after the last one.
   */
  list(prefix: string, options?: { after?: string; limit?: number }): Promise<readonly Document[]>;
  /**
   * Changes (one at least, each key once) and records in one durable step. Transactions take effect in the order of the
   * calls. Errors: MetaError, and what the log throws; it is then as if the call had not been made, but after `Fenced`, when
   * only the next start knows.
   */
  transact(changes: readonly Change[], records?: readonly Append[]): Promise<Committed>;
  /** Calls `listener` with each committed change under `prefix`; `value` is undefined for a deletion. Notes, never waits. */
  watch(
    prefix: string,
    listener: (change: { key: string; version: Version; value: JsonValue | undefined }) => void,
  ): Cancel;
}

export class MetaError extends Error {
  override readonly name = 'MetaError';
  readonly code: 'VersionConflict' | 'TooLarge' | 'Corrupt';
  readonly key: string;

  constructor(code: 'VersionConflict' | 'TooLarge' | 'Corrupt', key: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.key = key;
  }
}
