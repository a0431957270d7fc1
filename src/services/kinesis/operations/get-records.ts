import { childShards, wireRecord } from '../records.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import { getRecordsJson } from '../codecs/get-records-json.ts';
import { dryRun, guarded, invalidArgument } from '../errors.ts';
import type { GetRecordsInput, GetRecordsOutput } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';

/** AWS: API reference of GetRecords; also what a call without a Limit gets. */
const recordsMax = 10_000;

export function getRecords({ streams, names }: KinesisParts): Operation<GetRecordsInput, GetRecordsOutput> {
  const { reader } = streams;
  return {
    // A token that says nothing is refused when it is used; until then it names no stream.
    access: (input) => {
      const stream = reader.streamOf(input.ShardIterator);
      return { action: 'kinesis:GetRecords', resources: [stream === undefined ? '*' : streamArn(stream)] };
    },
    handle: (input, context) =>
      guarded(async () => {
        const meant = reader.streamOf(input.ShardIterator);
        if (meant !== undefined) names.requireReachable(meant, context);
        if (input.StreamARN !== undefined) {
          const asked = names.stream({ StreamARN: input.StreamARN }, context);
          if (meant !== undefined && streamArn(meant) !== streamArn(asked)) {
            // Unconfirmed text.
            throw invalidArgument(`StreamARN ${input.StreamARN} does not match the stream of the ShardIterator.`);
          }
        }
        if (input.DryRun === true) {
          reader.check(input.ShardIterator);
          throw dryRun();
        }
        const result = await reader.read(input.ShardIterator, input.Limit ?? recordsMax);
        return {
          Records: result.records.map(wireRecord),
          ...(result.nextIterator === undefined ? {} : { NextShardIterator: result.nextIterator }),
          MillisBehindLatest: result.millisBehindLatest,
          ...(result.children === undefined ? {} : { ChildShards: childShards(result.children) }),
        };
      }),
    codecs: { json: getRecordsJson },
  };
}
