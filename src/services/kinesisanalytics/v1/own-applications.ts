/** AWS's first version does not touch applications that the second made; here that is so with `--strict` only. */
import type { SharedOperation } from '../operation.ts';
import { unsupportedOperation } from '../errors.ts';
import type { AnalyticsParts } from '../parts.ts';

export function ownOnly<In extends { readonly ApplicationName: string }, Out>(
  { applications, isStrict }: AnalyticsParts,
  operation: SharedOperation<In, Out>,
): SharedOperation<In, Out> {
  if (!isStrict) return operation;
  return {
    access: operation.access,
    handle: async (input, context) => {
      const { account, region } = context;
      const name = input.ApplicationName;
      if (applications.find({ account, region, name })?.serviceRoleArn !== undefined)
        throw unsupportedOperation(
          `${name} was created/updated by kinesisanalyticsv2 SDK. Please use kinesisanalyticsv2 SDK to make changes to ${name}.`,
        );
      return await operation.handle(input, context);
    },
  };
}
