/** Whether a text is a resource policy that could be evaluated. */
import { parsePolicy, PolicyError } from '../../engine/access/policy.ts';
import { invalidInput } from './errors.ts';
import { policyBytesMax } from './limits.ts';

/** Errors: InvalidInputException, with texts of our own. */
export function checkPolicy(policy: string): void {
  if (Buffer.byteLength(policy, 'utf8') > policyBytesMax)
    throw invalidInput(`The policy is larger than ${policyBytesMax} bytes.`);
  try {
    parsePolicy(policy);
  } catch (error) {
    if (error instanceof PolicyError) throw invalidInput(`The policy is malformed: ${error.message}`, error);
    throw error;
  }
}
