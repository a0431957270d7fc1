/**
 * A SQL application as it was found somewhere, in the words of the service's interface: what the API of either version takes,
 * not yet checked by its model.
 */
import type { JsonObject } from '../../answer-fields.ts';

export interface ApplicationDefinition {
  /** Of the interface: the first has a role at each resource, the second one for the application. */
  readonly version: 1 | 2;
  readonly name: string;
  readonly description: string | undefined;
  readonly code: string;
  readonly serviceRole: string | undefined;
  /** Input, Output, ReferenceDataSource, CloudWatchLoggingOption and Tag of the first version's model. */
  readonly inputs: readonly JsonObject[];
  readonly outputs: readonly JsonObject[];
  readonly references: readonly JsonObject[];
  readonly logging: readonly JsonObject[];
  readonly tags: readonly JsonObject[];
}

/** What a file holds is no application, or nothing that this command can read. The message is a sentence. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
