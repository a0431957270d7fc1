/** VersionId as a number. */
import { invalidInput } from './errors.ts';

/** Errors: InvalidInputException. */
export function versionNumber(id: string): number {
  const number = /^\d{1,15}$/.test(id) ? Number(id) : undefined;
  // Unconfirmed text.
  if (number === undefined) throw invalidInput(`VersionId ${id} is not a version of a table.`);
  return number;
}
