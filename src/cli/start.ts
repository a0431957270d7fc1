/** `millstream start`: runs the server until it is asked to stop. */
import { serverOptions } from '../app/config/options.ts';
import { runServer } from '../app/run-server.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';

export const startCommand: Command = {
  name: 'start',
  usage: 'start [options]',
  summary: 'Run the server (the default command).',
  notes: [
    'Options also come from the environment (MILLSTREAM_PORT) and from ./millstream.toml; a flag wins over both.',
  ],
  options: serverOptions,
  run(given, shell) {
    const [extra] = given.positionals;
    if (extra !== undefined) throw new UsageError(`start takes no ${JSON.stringify(extra)}.`);
    return runServer(given, shell);
  },
};
