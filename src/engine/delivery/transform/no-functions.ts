/** Where no functions can be run: every call fails, as one of a function that does not exist. */
import type { Transform } from '../ports.ts';

class FunctionMissing extends Error {
  override readonly name = 'FunctionMissing';
  readonly code = 'Lambda.FunctionNotFound';
}

export const noFunctions: Transform = {
  invoke: (functionArn) => Promise.reject(new FunctionMissing(`The function ${functionArn} does not exist.`)),
};
