/** What this program's package.json says of it: two folders up, from src/io/ as from the built dist/io/. */
import { readFileSync } from 'node:fs';

export function ownVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content && typeof content.version === 'string')
    return content.version;
  throw new Error('package.json names no version');
}
