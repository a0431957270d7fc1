/** `millstream lab`: the streaming lab in one command. */
import { callerAccount } from '../app/caller-account.ts';
import { valuesFromArguments } from '../app/config/load.ts';
import { integer, optionalText, toggle } from '../app/config/option.ts';
import { movedTime, realTime } from '../app/lab/lab-time.ts';
import { Lab } from '../app/lab/run-lab.ts';
import type { Shell } from '../app/shell.ts';
import { start } from '../app/start.ts';
import type { RunningServer } from '../app/start.ts';
import { clientOptions, openAwsClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { RowTable } from './row-table.ts';
import { interruptSignal } from './sender.ts';

const options = {
  fast: toggle({ help: "Move the clock of the lab's own server, so that it ends within seconds." }),
  seconds: integer({ min: 1, max: 86_400, default: 300, placeholder: 'N', help: 'How long the sensors send.' }),
  cleanup: toggle({ help: 'Delete what the lab made at its end; what an earlier one left, at once.' }),
  bucket: optionalText({
    allowed: 'the name of a bucket',
    pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    placeholder: 'NAME',
    help: 'Default: lab-stream-data and the date, as 20260131.',
  }),
  ...clientOptions,
};

export const labCommand: Command = {
  name: 'lab',
  usage: 'lab [--fast] [--endpoint URL] [--cleanup]',
  summary: 'Run the streaming lab: stream, delivery, SQL and its objects.',
  notes: ['Without --endpoint it starts a server of its own, in memory, that ends with it.'],
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    if (given.positionals.length > 0) throw new UsageError('lab takes no arguments.');
    if (values.fast && values.endpoint !== undefined)
      throw new UsageError("--fast moves only the clock of the lab's own server, so it goes without --endpoint.");
    if (values.endpoint !== undefined) return runLab(values, undefined, shell);
    await using server = await start({ log: (line) => shell.writeError(`${line}\n`) });
    if (values.fast) await server.clock.freeze();
    return await runLab({ ...values, endpoint: server.endpoint }, server, shell);
  },
};

type Values = ReturnType<typeof valuesFromArguments<typeof options>>;

async function runLab(values: Values, own: RunningServer | undefined, shell: Shell): Promise<number> {
  using client = await openAwsClient(values, shell);
  const signal = interruptSignal(shell);
  const isMoved = own !== undefined && values.fast;
  const time = isMoved ? movedTime(own.clock, signal) : realTime(signal);
  const table = new RowTable((line) => shell.write(line));
  const lab = new Lab({
    client,
    account: await callerAccount(client),
    time,
    isMoved,
    seconds: values.seconds,
    bucketName: values.bucket ?? `lab-stream-data-${time.now().toISOString().slice(0, 10).replaceAll('-', '')}`,
    cleanUp: values.cleanup,
    say: (line) => shell.write(`${line}\n`),
    showRow: ({ stream, rowtime, json }) => table.row(stream, rowtime, json),
    signal,
  });
  if (await lab.isThere()) {
    if (!values.cleanup) throw new UsageError('The lab is there already, from an earlier run; --cleanup deletes it.');
    await lab.cleanUp();
    return 0;
  }
  await lab.run();
  return 0;
}
