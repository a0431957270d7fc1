/** What a command is. One file each; cli.ts lists them. */
import type { OptionTable } from '../app/config/option.ts';
import type { Arguments } from '../app/config/arguments.ts';
import type { Shell } from '../app/shell.ts';

export interface Command {
  readonly name: string;
  /** How it is called, after `millstream`, such as `put STREAM [TEXT]`. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** Further help, shown below the options. */
  readonly notes?: readonly string[];
  readonly options: OptionTable;
  /** The exit code. */
  readonly run: (given: Arguments, shell: Shell) => Promise<number>;
}

/** The command was called in a way it does not know; the text says what it wants. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
