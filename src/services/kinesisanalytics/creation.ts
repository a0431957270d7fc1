/** The configuration a new application begins with, of either version's parts. */
import type { ApplicationConfiguration } from '../../engine/jobs/applications/compile.ts';
import { checkCounts, inputOf, loggingOf, outputOf, partId, referenceOf } from './configuration.ts';
import type { WireInput, WireLogging, WireOutput, WireReference } from './configuration.ts';
import { withTags } from './tags.ts';

export interface WireCreation {
  readonly description: string | undefined;
  readonly serviceRoleArn: string | undefined;
  readonly code: string | undefined;
  readonly inputs: readonly WireInput[] | undefined;
  readonly outputs: readonly WireOutput[] | undefined;
  readonly references: readonly WireReference[] | undefined;
  readonly logging: readonly WireLogging[] | undefined;
  readonly tags: Parameters<typeof withTags>[1] | undefined;
}

const firstVersion = 1;

/** Errors: InvalidArgumentException, TooManyTagsException. */
export function newConfiguration(
  given: WireCreation,
): ApplicationConfiguration & { readonly tags: ReturnType<typeof withTags> } {
  const id = (index: number): string => partId(firstVersion, index);
  const configuration = {
    description: given.description,
    serviceRoleArn: given.serviceRoleArn,
    code: given.code ?? '',
    inputs: (given.inputs ?? []).map((input, index) => inputOf(input, id(index))),
    outputs: (given.outputs ?? []).map((output, index) => outputOf(output, id(index))),
    references: (given.references ?? []).map((reference, index) => referenceOf(reference, id(index))),
    logging: (given.logging ?? []).map((target, index) => loggingOf(target, id(index))),
    tags: withTags({}, given.tags ?? []),
  };
  checkCounts(configuration);
  return configuration;
}
