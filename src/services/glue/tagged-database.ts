/** Which database a tag operation is about. Of what this server has, databases alone have tags. */
import type { DatabaseName } from '../../engine/catalog/names.ts';
import type { ResourcePath } from './catalog-ids.ts';
import { invalidInput } from './errors.ts';

/** Errors: InvalidInputException. */
export function taggedDatabase({ account, region, kind, path }: ResourcePath): DatabaseName {
  // Unconfirmed text.
  if (kind !== 'database' || path === '') throw invalidInput(`A resource of type ${kind} has no tags.`);
  return { account, region, database: path };
}
