/** Failures that a caller may expect, each with what it needs to word them. */

export type CatalogErrorDetail =
  | { readonly code: 'InvalidName'; readonly name: string }
  | { readonly code: 'DatabaseNotFound'; readonly database: string }
  | { readonly code: 'DatabaseExists'; readonly database: string }
  | { readonly code: 'TableNotFound'; readonly table: string }
  | { readonly code: 'TableExists'; readonly table: string }
  /** The table has another version now than the change was made for. */
  | { readonly code: 'VersionStale'; readonly table: string }
  | { readonly code: 'VersionNotFound'; readonly table: string; readonly versionId: number }
  /** Only versions that are not the newest can be deleted. */
  | { readonly code: 'VersionCurrent'; readonly table: string; readonly versionId: number }
  | { readonly code: 'PartitionNotFound'; readonly values: readonly string[] }
  | { readonly code: 'PartitionExists'; readonly values: readonly string[] }
  | { readonly code: 'ValueCountMismatch'; readonly keyCount: number; readonly valueCount: number }
  | { readonly code: 'IndexNotFound'; readonly index: string }
  | { readonly code: 'IndexExists'; readonly index: string }
  | { readonly code: 'IndexesExceeded'; readonly countMax: number }
  | { readonly code: 'IndexKeyUnknown'; readonly key: string }
  | { readonly code: 'FunctionNotFound'; readonly name: string }
  | { readonly code: 'FunctionExists'; readonly name: string }
  | { readonly code: 'ColumnNotFound'; readonly column: string }
  | { readonly code: 'StatisticsNotFound'; readonly column: string }
  | { readonly code: 'PolicyNotFound' }
  | { readonly code: 'PolicyExists' }
  /** The policy is another one now than the change was made for. */
  | { readonly code: 'PolicyStale' }
  | { readonly code: 'TagsExceeded'; readonly countMax: number }
  /** No regular expression. */
  | { readonly code: 'BadPattern'; readonly pattern: string }
  /** The filter cannot be read, or names no partition key. */
  | { readonly code: 'BadFilter'; readonly reason: string }
  /** The filter compares a key of a type that has no order here. */
  | { readonly code: 'KeyTypeUnknown'; readonly type: string }
  /** A value of the filter, or of a partition, is none of its key's type. */
  | { readonly code: 'BadKeyValue'; readonly of: 'filter' | 'partition'; readonly value: string; readonly type: string }
  /** A named bound is reached; it passes. */
  | { readonly code: 'Busy' };

export type CatalogErrorCode = CatalogErrorDetail['code'];

export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly detail: CatalogErrorDetail;

  constructor(detail: CatalogErrorDetail, options?: ErrorOptions) {
    super(`${detail.code}: ${JSON.stringify(detail)}`, options);
    this.detail = detail;
  }

  get code(): CatalogErrorCode {
    return this.detail.code;
  }
}
