/** How many items a page of a listing has: what is asked for, at most what AWS gives. */
import { invalidArgument } from './errors.ts';

const integerMax = 2_147_483_647;

/** Errors: AwsError InvalidArgument. */
export function pageSize(asked: number | undefined, name: string, countMax: number): number {
  if (asked === undefined) return countMax;
  if (!Number.isInteger(asked) || asked < 0 || asked > integerMax)
    throw invalidArgument(`Argument ${name} must be an integer between 0 and ${integerMax}`, name, String(asked));
  return Math.min(asked, countMax);
}
