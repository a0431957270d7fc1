/** The command line as texts by option name, and what stands between the flags. Values are judged later. */
import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { flagName } from './option.ts';
import type { OptionTable } from './option.ts';

export interface Arguments {
  /** Texts by option name, in the order given. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
  /** Sentences about flags that are unknown or lack a value. */
  readonly problems: readonly string[];
}

export function parseArguments(args: readonly string[], table: OptionTable): Arguments {
  const nameByFlag = new Map<string, string>();
  const forms: Record<string, { type: 'boolean' | 'string'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  };
  for (const [name, option] of Object.entries(table)) {
    if (option.isSecret) continue;
    nameByFlag.set(flagName(name), name);
    forms[flagName(name)] = { type: option.form === 'switch' ? 'boolean' : 'string' };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options: forms,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string[]>();
  const positionals: string[] = [];
  const problems: string[] = [];
  let wantsHelp = false;
  let wantsVersion = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = nameByFlag.get(token.name);
    if (token.name === 'help') wantsHelp = true;
    else if (token.name === 'version') wantsVersion = true;
    else if (name === undefined) problems.push(unknownFlag(token.rawName, [...nameByFlag.keys(), 'help', 'version']));
    else {
      const value = token.value ?? (table[name]?.form === 'switch' ? 'true' : undefined);
      if (value === undefined) problems.push(`${token.rawName} needs a value: ${table[name]?.allowed ?? ''}.`);
      else texts.set(name, [...(texts.get(name) ?? []), value]);
    }
  }
  return { texts, positionals, wantsHelp, wantsVersion, problems };
}

function unknownFlag(rawName: string, flags: readonly string[]): string {
  const near = nearest(rawName.replace(/^-+/, ''), flags);
  return near === undefined
    ? `There is no flag ${rawName}. --help lists all.`
    : `There is no flag ${rawName}. Did you mean --${near}?`;
}
