/** Makes the application on a server, whole or not at all. */
import { numberIn, fieldOf } from '../../answer-fields.ts';
import type { AwsClient } from '../../aws-client.ts';
import { CallError } from '../../errors.ts';
import type { ApplicationDefinition } from './definition.ts';
import { addReferenceRequests, createRequest, updateCodeRequest } from './requests.ts';
import { firstVersion, secondVersion } from '../analytics.ts';

/** Errors: CallError. */
export async function recreate(client: AwsClient, definition: ApplicationDefinition): Promise<void> {
  if (definition.version === 2) {
    await client.call(secondVersion, 'CreateApplication', createRequest(definition));
    return;
  }
  await client.call(firstVersion, 'CreateApplication', createRequest(definition));
  if (definition.references.length === 0) return;
  try {
    for (const request of addReferenceRequests(definition))
      await client.call(firstVersion, 'AddApplicationReferenceDataSource', request);
    await client.call(firstVersion, 'UpdateApplication', updateCodeRequest(definition));
  } catch (error) {
    await remove(client, definition.name);
    throw error;
  }
}

async function remove(client: AwsClient, name: string): Promise<void> {
  const answer = await client.call(firstVersion, 'DescribeApplication', { ApplicationName: name });
  const CreateTimestamp = numberIn(fieldOf(answer, 'ApplicationDetail'), 'CreateTimestamp');
  await client.call(firstVersion, 'DeleteApplication', { ApplicationName: name, CreateTimestamp });
}

const kinesis = { signingName: 'kinesis', targetPrefix: 'Kinesis_20131202' };
const firehose = { signingName: 'firehose', targetPrefix: 'Firehose_20150804' };

/** What the definition names and the server has not: it must be made before the application starts. */
export async function missingResources(
  client: AwsClient,
  definition: ApplicationDefinition,
): Promise<readonly string[]> {
  const arns = JSON.stringify([definition.inputs, definition.outputs]).match(
    /arn:[^"]+:(?:stream|deliverystream)\/[^"]+/g,
  );
  const missing: string[] = [];
  for (const arn of new Set(arns)) {
    const name = arn.split('/').at(-1);
    const isThere = await (arn.includes(':firehose:')
      ? found(() => client.call(firehose, 'DescribeDeliveryStream', { DeliveryStreamName: name }))
      : found(() => client.call(kinesis, 'DescribeStreamSummary', { StreamName: name })));
    if (!isThere) missing.push(`${arn} is not there yet: make it before the application starts.`);
  }
  return missing;
}

async function found(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (error instanceof CallError && error.code === 'ResourceNotFoundException') return false;
    // The application is made already, and whoever may not look is told nothing wrong.
    if (error instanceof CallError) return true;
    throw error;
  }
}
