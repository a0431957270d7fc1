/** Amazon Data Firehose. */
import type { Service } from '../../wire/aws/service.ts';
import type { FirehoseOptions } from './operations.ts';

/** 4 MiB of records as base64, with room for the JSON around 500 of them, and for AWS's own refusal of somewhat more. */
const requestBytesMax = 8 * 1024 * 1024;

export function firehoseService(options: FirehoseOptions): Service {
  // Made once, however many first requests come at a time: call rates and throttles are in it.
  let operations: ReturnType<NonNullable<Service['moreOperations']>> | undefined;
  return {
    id: 'firehose',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: 'Firehose_20150804',
    signingNames: ['firehose'],
    requestBytesMax,
    operations: {},
    moreOperations: () => (operations ??= import('./operations.ts').then(({ operationsOf }) => operationsOf(options))),
  };
}
