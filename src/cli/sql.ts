/** `millstream sql`: a streaming SQL application over a file, on a clock that follows its rows. */
import { valuesFromArguments } from '../app/config/load.ts';
import { choice, optionalText, text, toggle } from '../app/config/option.ts';
import type { Shell } from '../app/shell.ts';
import { compileTool, explainTool, runTool } from '../app/sql/sql-tool.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { RowTable } from './row-table.ts';

const options = {
  input: optionalText({
    allowed: 'a file, or - for the standard input',
    pattern: /./s,
    placeholder: 'FILE',
    help: 'Records, one a line. `-` reads the standard input.',
  }),
  schema: optionalText({
    allowed: 'columns such as "ticker VARCHAR(4), price DOUBLE", or a file with them',
    pattern: /./s,
    placeholder: 'COLUMNS',
    help: 'Columns of the input, or a file with them or with a SourceSchema in JSON. Default: discovered and printed.',
  }),
  format: choice({ of: ['json', 'csv'], default: 'json', help: 'How records are read where the schema does not say.' }),
  stream: text({
    allowed: 'the name of a stream',
    pattern: /./s,
    default: 'SOURCE_SQL_STREAM_001',
    placeholder: 'NAME',
    help: 'The in-application stream that the input feeds.',
  }),
  reference: optionalText({
    allowed: 'NAME=FILE',
    pattern: /^[^=]+=./s,
    placeholder: 'NAME=FILE',
    help: 'A reference table and its rows: JSON, one a line, or CSV where the file ends in .csv.',
  }),
  referenceSchema: optionalText({
    allowed: 'columns such as "ticker VARCHAR(4), company VARCHAR(40)", or a file with them',
    pattern: /./s,
    placeholder: 'COLUMNS',
    help: 'Columns of the reference table. Default: discovered and printed.',
  }),
  speed: choice({
    of: ['max', 'real'],
    default: 'max',
    help: 'Whether the clock jumps with the rows or runs by itself.',
  }),
  eventTime: optionalText({
    allowed: 'the name of a column',
    pattern: /./s,
    placeholder: 'COLUMN',
    help: "The column that is the rows' ROWTIME. Default: the clock when they are read.",
  }),
  explain: toggle({ help: 'Print the plan instead of running it.' }),
  check: toggle({ help: 'Only check the script.' }),
  strict: toggle({ help: 'Refuse what is read leniently otherwise.' }),
};

export const sqlCommand: Command = {
  name: 'sql',
  usage: 'sql FILE.sql --input events.jsonl [options]',
  summary: 'Run a streaming SQL application over a file.',
  notes: [
    'Rows are printed as a table on a terminal and as JSON lines elsewhere: {"stream", "rowtime", "row"}.',
    'At the end of the input all windows close.',
  ],
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const [scriptPath, ...more] = given.positionals;
    if (scriptPath === undefined || more.length > 0) throw new UsageError('sql needs one file with a script.');
    if (values.input === undefined && (!(values.check || values.explain) || values.schema === undefined)) {
      throw new UsageError('sql needs --input, or --schema with --check or --explain.');
    }
    const { input: inputPath, schema, format, stream, reference, referenceSchema, strict } = values;
    const compiled = await compileTool({
      scriptPath,
      inputPath,
      schema,
      format,
      stream,
      reference,
      referenceSchema,
      strict,
    });
    for (const { name, json } of compiled.discovered) shell.writeError(`Discovered schema of ${name}:\n${json}\n`);
    for (const warning of compiled.warnings) shell.writeError(`warning: ${warning}\n`);
    if (values.explain) shell.write(explainTool(compiled));
    if (values.check || values.explain) return 0;
    await runAndPrint(compiled, { stream, speed: values.speed, eventTime: values.eventTime }, shell);
    return 0;
  },
};

type Compiled = Awaited<ReturnType<typeof compileTool>>;

async function runAndPrint(
  compiled: Compiled,
  run: { readonly stream: string; readonly speed: 'max' | 'real'; readonly eventTime: string | undefined },
  shell: Shell,
): Promise<void> {
  const table = new RowTable((line) => shell.write(line));
  await runTool(compiled, {
    ...run,
    onRow: ({ stream, rowtime, json }) => {
      if (shell.isTerminal) table.row(stream, rowtime, json);
      else shell.write(`{"stream":${JSON.stringify(stream)},"rowtime":"${rowtime}","row":${json}}\n`);
    },
  });
}
