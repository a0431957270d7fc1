/** `millstream gen sensors`: the sensor records of the streaming lab, at a steady rate. */
import { valuesFromArguments } from '../app/config/load.ts';
import { integer } from '../app/config/option.ts';
import type { ClientRecord } from '../app/kinesis-client.ts';
import { reading } from '../app/lab/readings.ts';
import { pause } from '../app/pause.ts';
import { clientOptions, openClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { interruptSignal, Sender } from './sender.ts';

const rateMax = 100_000;
const ticksPerSecond = 10;

const options = {
  rate: integer({ min: 1, max: rateMax, default: 2, placeholder: 'N', help: 'Records a second.' }),
  count: integer({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    default: 0,
    placeholder: 'N',
    help: 'Stop after so many; 0 goes on until interrupted.',
  }),
  ...clientOptions,
};

export const genCommand: Command = {
  name: 'gen',
  usage: 'gen sensors STREAM [--rate N]',
  summary: 'Put made-up sensor readings, as the streaming lab does.',
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const [kind, stream] = given.positionals;
    if (kind !== 'sensors' || stream === undefined)
      throw new UsageError('gen needs `sensors` and the name of a stream.');
    using client = await openClient(values, shell);
    const signal = interruptSignal(shell);
    const sender = new Sender(client, stream, signal);
    await sender.sendAll(readings(values.rate, values.count === 0 ? Number.POSITIVE_INFINITY : values.count, signal));
    shell.writeError(`${sender.sentCount} readings put to ${stream}.\n`);
    return 0;
  },
};

/** Due records come at once, ten times a second, so that high rates go in few requests. */
async function* readings(rate: number, count: number, signal: AbortSignal): AsyncIterable<ClientRecord> {
  const startMs = performance.now();
  for (let made = 0; made < count && !signal.aborted;) {
    const dueCount = Math.min(Math.floor(((performance.now() - startMs) / 1_000) * rate) + 1, count);
    for (; made < dueCount; made++) yield reading(new Date());
    if (made < count) await pause(Math.max(1_000 / ticksPerSecond, 1_000 / rate), signal);
  }
}
