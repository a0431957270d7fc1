import type { DeliveryStreamSpec } from '../../../engine/delivery/catalog.ts';
import { DeliveryError } from '../../../engine/delivery/delivery-error.ts';
import type { DeliveryStreamName } from '../../../engine/delivery/delivery-stream.ts';
import { newDataKey } from '../../../engine/delivery/stream-encryption.ts';
import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { deliveryStreamArn } from '../arns.ts';
import { chosenConfiguration } from '../destination/chosen.ts';
import { mergedDestination } from '../destination/destination.ts';
import { destinationRules } from '../destination-rules.ts';
import { wantedEncryption } from '../encryption.ts';
import { encryptionNeedsDirectPut, invalidArgument } from '../errors.ts';
import type { CreateDeliveryStreamInput, CreateDeliveryStreamOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { tryQuery } from '../query-check.ts';
import { withTable } from '../schema-check.ts';
import { chosenSource } from '../source.ts';
import { taggedWith } from '../tags.ts';

export function createDeliveryStream(
  parts: FirehoseParts,
): Operation<CreateDeliveryStreamInput, CreateDeliveryStreamOutput> {
  return onDeliveryStream(parts, 'CreateDeliveryStream', async (name, input, context) => {
    const wanted = wantedSpec(parts, name, input, context);
    await tryQuery(parts, wanted.destination);
    const spec = { ...wanted, destination: await withTable(parts, name, wanted.destination) };
    // One after the other in an account and region, so that its quota holds.
    const stream = await parts.creations.take(`${name.account}/${name.region}`, () =>
      parts.catalog.create(name, async () => {
        requireRoom(parts, name);
        return await withDataKey(parts, spec);
      }),
    );
    return { DeliveryStreamARN: deliveryStreamArn(stream) };
  });
}

type Wanted = Omit<DeliveryStreamSpec, 'encryption'> & {
  readonly encryption: ReturnType<typeof wantedEncryption> | undefined;
};

function wantedSpec(
  parts: FirehoseParts,
  name: DeliveryStreamName,
  input: CreateDeliveryStreamInput,
  context: RequestContext,
): Wanted {
  const source = chosenSource(parts, input, context);
  const destination = mergedDestination(
    undefined,
    chosenConfiguration(input),
    destinationRules(parts, context, name.name),
  );
  const encryptionInput = input.DeliveryStreamEncryptionConfigurationInput;
  if (encryptionInput !== undefined && source.kind !== 'direct-put') throw invalidArgument(encryptionNeedsDirectPut);
  return {
    source,
    destination,
    encryption:
      encryptionInput === undefined
        ? undefined
        : wantedEncryption(encryptionInput, { region: name.region, isStrict: parts.isStrict }),
    tags: taggedWith({}, input.Tags ?? [], name),
  };
}

/** Errors: KeyError. */
async function withDataKey({ keys }: FirehoseParts, { encryption, ...spec }: Wanted): Promise<DeliveryStreamSpec> {
  if (encryption === undefined) return { ...spec, encryption };
  return { ...spec, encryption: { ...encryption, ...(await newDataKey(keys, encryption.masterKeyId)) } };
}

/** Errors: DeliveryStreamsExceeded. */
function requireRoom({ catalog, limits }: FirehoseParts, { account, region }: DeliveryStreamName): void {
  const limit = limits.deliveryStreamsMax;
  if (limit === Infinity) return;
  const names = catalog.list({ account, region }).map(({ name }) => name);
  if (names.length >= limit) throw new DeliveryError({ code: 'DeliveryStreamsExceeded', account, limit, names });
}
