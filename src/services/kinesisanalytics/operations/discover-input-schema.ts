import { discover } from '../discovery.ts';
import { guarded } from '../engine-errors.ts';
import { invalidArgument, unsupportedOperation } from '../errors.ts';
import type { SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import type { DiscoverInputSchemaResponse, InputStartingPosition, S3Configuration } from '../v2/model.gen.ts';

interface Input {
  readonly ResourceARN?: string | undefined;
  readonly InputStartingPositionConfiguration?:
    | { readonly InputStartingPosition?: InputStartingPosition | undefined }
    | undefined;
  readonly S3Configuration?: S3Configuration | undefined;
  readonly InputProcessingConfiguration?: object | undefined;
}

export function discoverInputSchema({ samples }: AnalyticsParts): SharedOperation<Input, DiscoverInputSchemaResponse> {
  return {
    access: () => ({ action: 'kinesisanalytics:DiscoverInputSchema', resources: ['*'] }),
    handle: (input, { account, region }) =>
      guarded(async () => {
        const { ResourceARN: arn, S3Configuration: object } = input;
        if (input.InputProcessingConfiguration !== undefined)
          throw unsupportedOperation('Input processing is not supported by this server: it has no functions yet.');
        if (object !== undefined && arn === undefined)
          return discover(await samples.ofObject(object.BucketARN, object.FileKey));
        if (arn === undefined || object !== undefined)
          throw invalidArgument('Exactly one of ResourceARN and S3Configuration must be provided.');
        const start = input.InputStartingPositionConfiguration?.InputStartingPosition ?? 'NOW';
        return discover(await samples.ofStream(arn, start, { account, region }));
      }),
  };
}
