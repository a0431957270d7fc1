/** `millstream put`: one text, or every line that comes in, as records. */
import { randomUUID } from 'node:crypto';
import { valuesFromArguments } from '../app/config/load.ts';
import { optionalText } from '../app/config/option.ts';
import type { ClientRecord } from '../app/kinesis-client.ts';
import { clientOptions, openClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { interruptSignal, Sender } from './sender.ts';

const options = {
  key: optionalText({
    allowed: 'a partition key of 1 to 256 characters',
    pattern: /^.{1,256}$/s,
    placeholder: 'KEY',
    help: 'Partition key of all records. Default: a random one each.',
  }),
  ...clientOptions,
};

export const putCommand: Command = {
  name: 'put',
  usage: 'put STREAM [TEXT] [--key KEY]',
  summary: 'Put TEXT, or each line of the standard input, as a record.',
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const [stream, ...words] = given.positionals;
    if (stream === undefined) throw new UsageError('put needs the name of a stream.');
    using client = await openClient(values, shell);
    const sender = new Sender(client, stream, interruptSignal(shell));
    const texts = words.length > 0 ? [words.join(' ')] : shell.lines();
    await sender.sendAll(recordsOf(texts, values.key));
    shell.writeError(`${sender.sentCount} ${sender.sentCount === 1 ? 'record' : 'records'} put to ${stream}.\n`);
    return 0;
  },
};

async function* recordsOf(
  texts: AsyncIterable<string> | readonly string[],
  key: string | undefined,
): AsyncIterable<ClientRecord> {
  for await (const text of texts) yield { partitionKey: key ?? randomUUID(), data: Buffer.from(text, 'utf8') };
}
