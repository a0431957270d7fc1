/** `millstream sql import`: an application of Kinesis Data Analytics, from whatever its owner still holds of it. */
import { callerAccount } from '../app/caller-account.ts';
import { valuesFromArguments } from '../app/config/load.ts';
import { choice, list, optionalText, text, toggle } from '../app/config/option.ts';
import { prepareImport, runImport } from '../app/sql/import/import-tool.ts';
import { clientOptions, openAwsClient } from './client-options.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';

type Pair = readonly [from: string, to: string];

const pairs = (what: { readonly allowed: string; readonly placeholder: string; readonly help: string }) =>
  list<Pair>({
    ...what,
    item: (given) => {
      const [, from, to] = /^([^=]+)=(.+)$/s.exec(given) ?? [];
      return from === undefined || to === undefined ? undefined : [from, to];
    },
  });

const options = {
  application: optionalText({
    allowed: 'the name of an application',
    pattern: /./s,
    placeholder: 'NAME',
    help: 'Which one, where the file holds several.',
  }),
  name: optionalText({
    allowed: 'a name of 1 to 128 letters, digits, dots, hyphens and underscores',
    pattern: /^[a-zA-Z0-9_.-]{1,128}$/,
    placeholder: 'NAME',
    help: 'What it is called here. Default: as there.',
  }),
  map: pairs({
    allowed: 'OLD=NEW',
    placeholder: 'OLD=NEW',
    help: 'An ARN or name of a stream, delivery stream or bucket there, and its name here. May be given several times.',
  }),
  parameter: pairs({ allowed: 'NAME=VALUE', placeholder: 'NAME=VALUE', help: "A value for a template's parameter." }),
  check: toggle({ help: 'Only say what would be made; asks no server.' }),
  schema: optionalText({
    allowed: 'columns such as "ticker VARCHAR(4), price DOUBLE", or a file with them',
    pattern: /./s,
    placeholder: 'COLUMNS',
    help: 'Of a script alone: the columns of its input, or a file with them or with a SourceSchema in JSON.',
  }),
  format: choice({ of: ['json', 'csv'], default: 'json', help: 'Of a script alone: how its records are read.' }),
  stream: text({
    allowed: 'the name of an in-application stream',
    pattern: /./s,
    default: 'SOURCE_SQL_STREAM_001',
    placeholder: 'NAME',
    help: 'Of a script alone: the in-application stream it reads.',
  }),
  source: optionalText({
    allowed: 'the name of a stream, or an ARN',
    pattern: /^\S+$/,
    placeholder: 'STREAM',
    help: 'Of a script alone: the data stream that feeds it.',
  }),
  output: pairs({
    allowed: 'IN_APP_STREAM=STREAM or IN_APP_STREAM=delivery:DELIVERY_STREAM',
    placeholder: 'NAME=TO',
    help: 'Of a script alone: an in-application stream and where its rows go.',
  }),
  ...clientOptions,
};

const accountUnknown = '000000000000';

export const sqlImportCommand: Command = {
  name: 'sql import',
  usage: 'sql import FILE [--map OLD=NEW]',
  summary: 'Make an application of what is left of it elsewhere.',
  notes: [
    'FILE is what `aws kinesisanalytics describe-application` or `aws kinesisanalyticsv2 describe-application` printed,',
    'a CloudFormation template (JSON or YAML), a Terraform state, or a script whose name ends in .sql.',
    'The SQL is checked first; an import that fails has made nothing.',
  ],
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const [path, extra] = given.positionals;
    if (path === undefined || extra !== undefined) throw new UsageError('sql import needs one file.');
    using client = await openAwsClient(values, shell);
    const account = values.check ? accountUnknown : await callerAccount(client);
    const { application, name, schema, format, stream, source } = values;
    const prepared = await prepareImport({
      path,
      application,
      name,
      schema,
      format,
      stream,
      source,
      mapped: new Map(values.map),
      parameters: new Map(values.parameter),
      outputs: new Map(values.output),
      account,
      region: client.region,
    });
    const { definition, form, notes } = prepared;
    const missing = values.check ? [] : await runImport(client, prepared);
    for (const note of [...notes, ...missing]) shell.writeError(`note: ${note}\n`);
    shell.write(`${values.check ? 'Would make' : 'Made'} the application ${definition.name} of ${form}.\n`);
    if (!values.check) shell.write(`Start it with \`millstream sql start ${definition.name}\`.\n`);
    return 0;
  },
};
