/** Why something cannot be sealed or opened. */
export type KeyErrorDetail =
  /** No such master key, or another one under the same id than the one that was used. */
  | { readonly code: 'MasterKeyMissing'; readonly masterKeyId: string }
  | { readonly code: 'MasterKeyDisabled'; readonly masterKeyId: string }
  /** Its document is gone: what it sealed cannot be read by anybody any more. */
  | { readonly code: 'DataKeyMissing'; readonly dataKeyId: string }
  /** The bytes are not what was sealed, or stand elsewhere than where they were sealed for. */
  | { readonly code: 'Tampered'; readonly dataKeyId: string }
  /** The file of the master keys cannot be read. */
  | { readonly code: 'StoreDamaged' };

export class KeyError extends Error {
  override readonly name = 'KeyError';
  readonly detail: KeyErrorDetail;

  constructor(detail: KeyErrorDetail, options?: ErrorOptions) {
    super(detail.code, options);
    this.detail = detail;
  }
}
