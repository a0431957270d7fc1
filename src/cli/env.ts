/** `millstream env`: what an AWS client needs in its environment to use this server. */
import { choice, optionalText } from '../app/config/option.ts';
import { valuesFromArguments } from '../app/config/load.ts';
import { endpointDefault, regionDefault } from './client-options.ts';
import type { Command } from './command.ts';

const options = {
  endpoint: optionalText({
    allowed: 'an address such as http://localhost:4566',
    pattern: /^https?:\/\/[\w.:[\]-]+\/?$/,
    placeholder: 'URL',
    help: 'The server. Default: localhost at MILLSTREAM_PORT or 4566.',
  }),
  region: optionalText({
    allowed: 'a region name such as us-east-1',
    pattern: /^[a-z0-9-]{2,32}$/,
    placeholder: 'REGION',
    help: `Default: ${regionDefault}.`,
  }),
  account: optionalText({
    allowed: 'an account number of 12 digits',
    pattern: /^\d{12}$/,
    placeholder: 'ID',
    help: "Work in this account. Default: the server's own.",
  }),
  shell: choice({ of: ['sh', 'fish', 'powershell'], default: 'sh', help: 'For which shell.' }),
};

export const envCommand: Command = {
  name: 'env',
  usage: 'env [options]',
  summary: 'Print what AWS clients need in their environment.',
  notes: [
    'bash, zsh:    eval "$(millstream env)"',
    'fish:         millstream env --shell fish | source',
    'PowerShell:   millstream env --shell powershell | Out-String | Invoke-Expression',
  ],
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const region = values.region ?? regionDefault;
    const variables = environmentFor({
      endpoint: values.endpoint ?? endpointDefault(shell),
      region,
      account: values.account,
    });
    for (const [name, value] of Object.entries(variables)) shell.write(`${assignments[values.shell](name, value)}\n`);
    return 0;
  },
};

/** In dev mode any credentials do, and an access key of 12 digits names the account. */
function environmentFor(facts: {
  endpoint: string;
  region: string;
  account: string | undefined;
}): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: facts.endpoint,
    AWS_REGION: facts.region,
    AWS_DEFAULT_REGION: facts.region,
    AWS_ACCESS_KEY_ID: facts.account ?? 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
}

const assignments = {
  sh: (name: string, value: string) => `export ${name}='${value}'`,
  fish: (name: string, value: string) => `set -gx ${name} '${value}';`,
  powershell: (name: string, value: string) => `$env:${name} = '${value}'`,
};
