/** `millstream sql tail`: the rows of a running application's streams as they come, its errors too. */
import { valuesFromArguments } from '../app/config/load.ts';
import { integer } from '../app/config/option.ts';
import { tailRows } from '../app/sql/tail.ts';
import { clientOptions, openAwsClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { RowTable } from './row-table.ts';
import { interruptSignal } from './sender.ts';

const options = {
  count: integer({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    default: 0,
    placeholder: 'N',
    help: 'Stop after so many; 0 never.',
  }),
  ...clientOptions,
};

export const sqlTailCommand: Command = {
  name: 'sql tail',
  usage: 'sql tail APPLICATION [STREAM]',
  summary: "Print the rows of a SQL application's streams as they come.",
  notes: [
    'STREAM is an in-application stream, such as DESTINATION_SQL_STREAM, SOURCE_SQL_STREAM_001 or error_stream; without one,',
    'all that the script makes and error_stream. Rows are a table on a terminal and JSON lines elsewhere.',
    'Columns of an input that the script does not use are not read, so they show as null.',
  ],
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const [application, stream, extra] = given.positionals;
    if (application === undefined || extra !== undefined)
      throw new UsageError('sql tail needs the name of an application, and at most one stream.');
    using client = await openAwsClient(values, shell);
    const stop = new AbortController();
    const signal = AbortSignal.any([interruptSignal(shell), stop.signal]);
    const table = new RowTable((line) => shell.write(line));
    let printed = 0;
    for await (const row of tailRows(client, { application, stream }, signal)) {
      if (row.dropped > 0) shell.writeError(`${row.dropped} rows came too fast to be shown.\n`);
      if (shell.isTerminal) table.row(row.stream, row.rowtime, row.json);
      else shell.write(`{"stream":${JSON.stringify(row.stream)},"rowtime":"${row.rowtime}","row":${row.json}}\n`);
      printed += 1;
      if (printed === values.count) break;
    }
    stop.abort();
    return 0;
  },
};
