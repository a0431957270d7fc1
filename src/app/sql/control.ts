/** Starting, stopping and deleting an application on a server, as a command does it. */
import { fieldAt, fieldOf, listIn, numberIn, textIn } from '../answer-fields.ts';
import type { AwsClient } from '../aws-client.ts';
import { secondVersion } from './analytics.ts';

export type StartFrom = 'NOW' | 'TRIM_HORIZON' | 'LAST_STOPPED_POINT';

/** Errors: CallError. */
export async function startApplication(client: AwsClient, name: string, from: StartFrom): Promise<void> {
  const detail = await describe(client, name);
  const inputs = listIn(
    fieldAt(detail, 'ApplicationConfigurationDescription', 'SqlApplicationConfigurationDescription'),
    'InputDescriptions',
  );
  await client.call(secondVersion, 'StartApplication', {
    ApplicationName: name,
    RunConfiguration: {
      SqlRunConfigurations: inputs.map((input) => ({
        InputId: textIn(input, 'InputId'),
        InputStartingPositionConfiguration: { InputStartingPosition: from },
      })),
    },
  });
}

/** Errors: CallError. */
export async function stopApplication(client: AwsClient, name: string, force: boolean): Promise<void> {
  await client.call(secondVersion, 'StopApplication', { ApplicationName: name, ...(force ? { Force: true } : {}) });
}

/** The interface wants to be told when the application was made; this looks it up. Errors: CallError. */
export async function deleteApplication(client: AwsClient, name: string): Promise<void> {
  const CreateTimestamp = numberIn(await describe(client, name), 'CreateTimestamp');
  await client.call(secondVersion, 'DeleteApplication', { ApplicationName: name, CreateTimestamp });
}

async function describe(client: AwsClient, name: string): Promise<unknown> {
  return fieldOf(
    await client.call(secondVersion, 'DescribeApplication', { ApplicationName: name }),
    'ApplicationDetail',
  );
}
