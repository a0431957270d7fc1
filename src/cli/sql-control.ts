/** `millstream sql start`, `stop` and `delete`: an application's life. */
import { valuesFromArguments } from '../app/config/load.ts';
import { choice, toggle } from '../app/config/option.ts';
import { deleteApplication, startApplication, stopApplication } from '../app/sql/control.ts';
import type { StartFrom } from '../app/sql/control.ts';
import type { Arguments } from '../app/config/arguments.ts';
import { clientOptions, openAwsClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';

const startOptions = {
  from: choice({ of: ['last', 'now', 'trim'], default: 'last', help: 'Where its input begins.' }),
  ...clientOptions,
};

const positions: Readonly<Record<'last' | 'now' | 'trim', StartFrom>> = {
  last: 'LAST_STOPPED_POINT',
  now: 'NOW',
  trim: 'TRIM_HORIZON',
};

export const sqlStartCommand: Command = {
  name: 'sql start',
  usage: 'sql start APPLICATION [--from last|now|trim]',
  summary: 'Start a SQL application.',
  options: startOptions,
  async run(given, shell) {
    const values = valuesFromArguments(startOptions, given);
    using client = await openAwsClient(values, shell);
    const name = applicationOf(given);
    await startApplication(client, name, positions[values.from]);
    shell.write(`${name} is started.\n`);
    return 0;
  },
};

const stopOptions = { force: toggle({ help: 'Also while it is starting or being changed.' }), ...clientOptions };

export const sqlStopCommand: Command = {
  name: 'sql stop',
  usage: 'sql stop APPLICATION [--force]',
  summary: 'Stop a SQL application.',
  options: stopOptions,
  async run(given, shell) {
    const values = valuesFromArguments(stopOptions, given);
    using client = await openAwsClient(values, shell);
    const name = applicationOf(given);
    await stopApplication(client, name, values.force);
    shell.write(`${name} is stopped.\n`);
    return 0;
  },
};

const deleteOptions = { force: toggle({ help: 'Changes nothing: it goes anyway.' }), ...clientOptions };

export const sqlDeleteCommand: Command = {
  name: 'sql delete',
  usage: 'sql delete APPLICATION [--force]',
  summary: 'Delete a SQL application.',
  options: deleteOptions,
  async run(given, shell) {
    const values = valuesFromArguments(deleteOptions, given);
    using client = await openAwsClient(values, shell);
    const name = applicationOf(given);
    await deleteApplication(client, name);
    shell.write(`${name} is deleted.\n`);
    return 0;
  },
};

function applicationOf({ positionals }: Arguments): string {
  const [name, extra] = positionals;
  if (name === undefined || extra !== undefined) throw new UsageError('The name of one application is needed.');
  return name;
}
