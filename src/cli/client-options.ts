/** The options of commands that talk to a server, and what an AWS client finds in its environment. */
import { AwsClient } from '../app/aws-client.ts';
import { optionalText } from '../app/config/option.ts';
import { KinesisClient } from '../app/kinesis-client.ts';
import type { Shell } from '../app/shell.ts';
import { UsageError } from './command.ts';

const anyText = { allowed: 'a text', pattern: /^\S+$/ };

export const clientOptions = {
  endpoint: optionalText({
    ...anyText,
    allowed: 'an address such as http://localhost:4566',
    placeholder: 'URL',
    help: 'The server. Default: AWS_ENDPOINT_URL, else localhost at MILLSTREAM_PORT or 4566.',
  }),
  region: optionalText({ ...anyText, placeholder: 'REGION', help: 'Default: AWS_REGION, else us-east-1.' }),
};

interface Given {
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
}

const endpointExample = 'http://localhost:4566';
export const regionDefault = 'us-east-1';

/** The server that `start` would be in this environment; `0`, any free port, says nothing of where that is. */
export function endpointDefault({ environment }: Shell): string {
  const port = environment['MILLSTREAM_PORT'] ?? '';
  return /^[1-9]\d{0,4}$/.test(port) ? `http://localhost:${port}` : endpointExample;
}

export async function openClient(given: Given, shell: Shell): Promise<KinesisClient> {
  return new KinesisClient(await openAwsClient(given, shell, shell.environment['AWS_ENDPOINT_URL_KINESIS']));
}

/** Of all services. `own` is the endpoint that the environment names for one of them. */
export function openAwsClient(given: Given, shell: Shell, own?: string): Promise<AwsClient> {
  const { environment } = shell;
  const address = given.endpoint ?? own ?? environment['AWS_ENDPOINT_URL'] ?? endpointDefault(shell);
  const endpoint = URL.parse(address);
  if (endpoint === null || !/^https?:$/.test(endpoint.protocol))
    throw new UsageError(`${JSON.stringify(address)} is not an address such as ${endpointExample}.`);
  return AwsClient.open({
    endpoint,
    region: given.region ?? environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? regionDefault,
    accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? 'test',
    secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? 'test',
    sessionToken: environment['AWS_SESSION_TOKEN'],
    authorityPath: endpoint.protocol === 'https:' ? environment['AWS_CA_BUNDLE'] : undefined,
  });
}
