/** Numbers as text. Approximate ones print the shortest text that reads back as the same value. */

/** REAL holds 24 bits: 24.3 must print as 24.3, not as the double nearest to its REAL. */
export function formatReal(value: number): string {
  for (let digits = 6; digits <= 9; digits += 1) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return String(text);
  }
  return String(value);
}

export function formatDouble(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}
