/** Turns of the changes of one stream. */
import { Turns as AnyTurns } from '../../base/turns.ts';
import { StreamError } from './errors.ts';

/** Changes of one stream under way and waiting. */
const pendingCountMax = 1_000;

export class Turns extends AnyTurns {
  constructor() {
    super({ pendingCountMax, refusal: () => new StreamError({ code: 'TooManyChanges', pendingCountMax }) });
  }
}
