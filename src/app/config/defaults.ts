/** A configuration without flags, environment or file: for servers inside other programs. */
import { serverOptions } from './options.ts';
import type { ServerConfig } from './options.ts';

export function serverConfigOf(overrides: Partial<ServerConfig>): ServerConfig {
  const defaults = Object.entries(serverOptions).map(([name, option]) => [name, option.defaultValue]);
  // The table gives every option's default with its own type; only the loop over entries hides that from the compiler.
  return { ...(Object.fromEntries(defaults) as ServerConfig), ...overrides };
}
