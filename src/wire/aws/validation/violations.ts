/** Collects what an input breaks, and words it as AWS does: all of it in one message. */
import { AwsError } from '../aws-error.ts';
import { lowerFirst } from './member-order.ts';

/** AWS names ten violations and keeps the rest to itself. */
const violationsMax = 10;

/** A value is echoed up to here; AWS's longest lawful values fit, and an answer stays small whatever was sent. */
const echoCharsMax = 65_536;

/** Where a structure stands within the input; a chain, so that a path is only put together for a violation. */
export interface Place {
  readonly parent: Place | undefined;
  readonly step: string;
}

export class Violations {
  readonly #texts: string[] = [];

  get isFull(): boolean {
    return this.#texts.length >= violationsMax;
  }

  add(value: string | undefined, parent: Place | undefined, member: string, constraint: string): void {
    if (this.isFull) return;
    const echo = value === undefined ? 'null' : `'${cut(value)}'`;
    const path = pathOf({ parent, step: member });
    this.#texts.push(`Value ${echo} at '${path}' failed to satisfy constraint: ${constraint}`);
  }

  /** Throws where there are any. */
  report(): void {
    const count = this.#texts.length;
    if (count === 0) return;
    const head = `${count} validation error${count > 1 ? 's' : ''} detected: `;
    throw new AwsError('ValidationException', head + this.#texts.join('; '));
  }
}

function pathOf(place: Place): string {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) steps.push(lowerFirst(at.step));
  return steps.toReversed().join('.');
}

function cut(text: string): string {
  return text.length > echoCharsMax ? `${text.slice(0, echoCharsMax)}…` : text;
}
