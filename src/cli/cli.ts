/** Finds the command, parses its flags, shows help, and turns what users can do wrong into sentences. */
import { parseArguments } from '../app/config/arguments.ts';
import { describeOptions, twoColumns } from '../app/config/describe.ts';
import { ConfigError } from '../app/config/load.ts';
import { nearest } from '../app/config/nearest.ts';
import { CallError, StartError } from '../app/errors.ts';
import type { Shell } from '../app/shell.ts';
import { UsageError } from './command.ts';
import { networkFailure } from './network-failure.ts';
import type { Command } from './command.ts';

/** What a command is before it is needed: its code, and all that it imports, loads only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

const commands: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'Run the server (the default command).',
    load: async () => (await import('./start.ts')).startCommand,
  },
  {
    name: 'env',
    summary: 'Print what AWS clients need in their environment.',
    load: async () => (await import('./env.ts')).envCommand,
  },
  {
    name: 'put',
    summary: 'Put a text, or each line of the standard input, as a record.',
    load: async () => (await import('./put.ts')).putCommand,
  },
  {
    name: 'tail',
    summary: 'Print the records of a stream as they arrive.',
    load: async () => (await import('./tail.ts')).tailCommand,
  },
  {
    name: 'gen',
    summary: 'Put made-up sensor readings, as the streaming lab does.',
    load: async () => (await import('./gen.ts')).genCommand,
  },
  {
    name: 'sql',
    summary: 'Run a streaming SQL application over a file.',
    load: async () => (await import('./sql.ts')).sqlCommand,
  },
  {
    name: 'sql import',
    summary: 'Make a SQL application of what is left of it elsewhere.',
    load: async () => (await import('./sql-import.ts')).sqlImportCommand,
  },
  {
    name: 'sql tail',
    summary: "Print the rows of a SQL application's streams as they come.",
    load: async () => (await import('./sql-tail.ts')).sqlTailCommand,
  },
  {
    name: 'sql start',
    summary: 'Start a SQL application.',
    load: async () => (await import('./sql-control.ts')).sqlStartCommand,
  },
  {
    name: 'sql stop',
    summary: 'Stop a SQL application.',
    load: async () => (await import('./sql-control.ts')).sqlStopCommand,
  },
  {
    name: 'sql delete',
    summary: 'Delete a SQL application.',
    load: async () => (await import('./sql-control.ts')).sqlDeleteCommand,
  },
  {
    name: 'lab',
    summary: 'Run the streaming lab: stream, delivery, SQL and its objects.',
    load: async () => (await import('./lab.ts')).labCommand,
  },
  {
    name: 'trust',
    summary: "Show how to trust the server's TLS certificate.",
    load: async () => (await import('./trust.ts')).trustCommand,
  },
  {
    name: 'doctor',
    summary: 'Check this machine, or the data of a stopped server.',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  {
    name: 'bench',
    summary: 'Measure this machine (in a checkout).',
    load: async () => (await import('./bench.ts')).benchCommand,
  },
  { name: 'version', summary: 'Print the version.', load: async () => (await import('./version.ts')).versionCommand },
];

const exitCodeUsage = 2;

/** The exit code: 0 done, 1 failed, 2 called wrongly. */
export async function runCli(args: readonly string[], shell: Shell): Promise<number> {
  const [first, ...rest] = args;
  if (first === 'help' || (first === '--help' && rest.length === 0) || first === '-h') {
    shell.write(overview());
    return 0;
  }
  if (first === undefined || first.startsWith('-')) return runCommand('start', args, shell);
  const [second, ...others] = rest;
  // A command of two words, such as `sql import`.
  const isOfTwoWords = commands.some(({ name }) => name === `${first} ${second}`);
  return isOfTwoWords ? runCommand(`${first} ${second}`, others, shell) : runCommand(first, rest, shell);
}

async function runCommand(name: string, args: readonly string[], shell: Shell): Promise<number> {
  const entry = commands.find((one) => one.name === name);
  if (entry === undefined) {
    const near = nearest(
      name,
      commands.map((one) => one.name),
    );
    const hint = near === undefined ? '`millstream --help` lists all.' : `Did you mean ${near}?`;
    shell.writeError(`There is no command ${JSON.stringify(name)}. ${hint}\n`);
    return exitCodeUsage;
  }
  const command = await entry.load();
  const given = parseArguments(args, command.options);
  if (given.wantsHelp) {
    shell.write(helpOf(command));
    return 0;
  }
  if (given.wantsVersion && name !== 'version') return runCommand('version', [], shell);
  if (given.problems.length > 0) return complain(given.problems, exitCodeUsage, shell);
  try {
    return await command.run(given, shell);
  } catch (error) {
    if (error instanceof ConfigError) return complain(error.problems, exitCodeUsage, shell);
    if (error instanceof UsageError)
      return complain([error.message, `Usage: millstream ${command.usage}`], exitCodeUsage, shell);
    if (error instanceof StartError) return complain(error.lines, 1, shell);
    if (error instanceof CallError) return complain([`${error.code}: ${error.message}`], 1, shell);
    const failure = networkFailure(error);
    if (failure !== undefined) return complain([failure], 1, shell);
    throw error;
  }
}

function complain(lines: readonly string[], exitCode: number, shell: Shell): number {
  shell.writeError(`${lines.join('\n')}\n`);
  return exitCode;
}

function overview(): string {
  const rows = commands.flatMap((command) => twoColumns(command.name, command.summary));
  return [
    'Usage: millstream [command] [options]',
    '',
    "A self-hosted streaming platform that speaks AWS's wire protocols.",
    '',
    ...rows,
    '',
    '`millstream COMMAND --help` shows the options of a command; `millstream` alone starts the server.',
    '',
  ].join('\n');
}

function helpOf(command: Command): string {
  const notes = command.notes === undefined ? [] : ['', ...command.notes];
  return [
    `Usage: millstream ${command.usage}`,
    '',
    command.summary,
    '',
    describeOptions(command.options),
    ...notes,
    '',
  ].join('\n');
}
