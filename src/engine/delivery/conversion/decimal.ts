/** Decimal numbers as text, exact whatever their size. */

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,10}))?$/;
/** Far past anything that a column holds; a longer number is not worked out. */
const digitsMax = 100;

export type ScaledDecimal =
  | { readonly kind: 'digits'; readonly digits: bigint }
  /** Not the text of a number. */
  | { readonly kind: 'malformed' }
  /** A number too large to be of interest. */
  | { readonly kind: 'too-large' };

/** The number in `text` times 10^scale, rounded half away from zero. */
export function scaledDecimal(text: string, scale: number): ScaledDecimal {
  // Blanks are taken off before: a pattern for them on both sides of nothing takes quadratic time over many.
  const match = pattern.exec(text.trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (match === null || whole + fraction === '') return { kind: 'malformed' };
  const all = (whole + fraction).replace(/^0+/, '');
  if (all === '') return { kind: 'digits', digits: 0n };
  const shift = Number(exponent) - fraction.length + scale;
  if (all.length + shift > digitsMax) return { kind: 'too-large' };
  if (all.length + shift < 0) return { kind: 'digits', digits: 0n };
  const digits = shift >= 0 ? BigInt(all + '0'.repeat(shift)) : rounded(all, -shift);
  return { kind: 'digits', digits: sign === '-' ? -digits : digits };
}

/** Without its last `dropped` digits, of which there are at most as many as digits. */
function rounded(all: string, dropped: number): bigint {
  const kept = BigInt(all.slice(0, all.length - dropped) || '0');
  return (all[all.length - dropped] ?? '0') >= '5' ? kept + 1n : kept;
}
