/** `millstream tail`: the records of all shards as they arrive, through splits and merges. */
import { valuesFromArguments } from '../app/config/load.ts';
import { choice, integer, text, toggle } from '../app/config/option.ts';
import type { ReadFrom, ReadRecord } from '../app/kinesis-client.ts';
import { clientOptions, openClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { interruptSignal } from './sender.ts';
import { ShardFollower } from './shard-follower.ts';

const options = {
  from: text({
    allowed: 'trim, latest or a time such as 2026-01-31T12:00:00Z',
    pattern: /^(trim|latest|\d{4}-\d\d-\d\d.*)$/,
    default: 'latest',
    placeholder: 'trim|latest|TIME',
    help: 'Where to begin.',
  }),
  count: integer({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    default: 0,
    placeholder: 'N',
    help: 'Stop after so many; 0 never.',
  }),
  once: toggle({ help: 'Stop at the end of what is there.' }),
  format: choice({
    of: ['full', 'data'],
    default: 'full',
    help: 'Time, shard and key before the data, or the data alone.',
  }),
  ...clientOptions,
};

export const tailCommand: Command = {
  name: 'tail',
  usage: 'tail STREAM [--from trim|latest|TIME]',
  summary: 'Print the records of a stream as they arrive.',
  notes: ['Data that is not UTF-8 is printed as base64.'],
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const [stream, extra] = given.positionals;
    if (stream === undefined || extra !== undefined) throw new UsageError('tail needs the name of one stream.');
    using client = await openClient(values, shell);
    const line = values.format === 'data' ? dataLine : fullLine;
    const signal = interruptSignal(shell);
    let printed = 0;
    const follower = new ShardFollower(client, stream, startOf(values.from), signal);
    for await (const { shard, record } of follower.records(values.once)) {
      shell.write(`${line(shard, record)}\n`);
      printed += 1;
      if (printed === values.count) break;
    }
    return 0;
  },
};

function startOf(from: string): ReadFrom {
  if (from === 'trim') return { type: 'TRIM_HORIZON' };
  if (from === 'latest') return { type: 'LATEST' };
  const timeMs = Date.parse(from);
  if (Number.isNaN(timeMs))
    throw new UsageError(`--from: ${JSON.stringify(from)} is no time such as 2026-01-31T12:00:00Z.`);
  return { type: 'AT_TIMESTAMP', timeMs };
}

function fullLine(shard: string, record: ReadRecord): string {
  return `${new Date(record.arrivalMs).toISOString()} ${shard} ${record.partitionKey}  ${dataLine(shard, record)}`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function dataLine(_shard: string, record: ReadRecord): string {
  try {
    return utf8.decode(record.data);
  } catch {
    return record.data.toString('base64');
  }
}
