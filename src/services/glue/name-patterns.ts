/** Patterns over names; the library behind them is loaded by the first request that has one. */

/** Errors: CatalogError BadPattern. */
export async function namePattern(pattern: string): Promise<(name: string) => boolean> {
  const loaded = await import('../../engine/catalog/name-pattern.ts');
  return loaded.namePattern(pattern);
}
