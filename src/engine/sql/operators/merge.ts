/** UNION ALL, and several pumps writing to one stream: inputs merged by ROWTIME; a faster one waits for the slower. */
import { assert, required } from '../../../base/assert.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { Row } from '../types/sql-type.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

interface Waiting {
  readonly t: number;
  readonly row: Row;
}

interface Input {
  clock: number;
  waiting: Waiting[];
  head: number;
}

export class Merge implements Stateful {
  readonly #inputs: Input[];
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  #bound = Number.NEGATIVE_INFINITY;

  constructor(count: number, context: OperatorContext, next: Downstream) {
    this.#inputs = Array.from({ length: count }, () => ({ clock: Number.NEGATIVE_INFINITY, waiting: [], head: 0 }));
    this.#context = context;
    this.#next = next;
    context.register('merge', this);
  }

  input(index: number): Downstream {
    const input = required(this.#inputs[index], 'the input exists');
    return {
      row: (t, row) => {
        input.clock = t;
        this.#context.budget.take(estimateBytes(row), 'UNION ALL');
        input.waiting.push({ t, row });
        this.#release();
      },
      bound: (t) => {
        if (t > input.clock) input.clock = t;
        this.#release();
      },
    };
  }

  /** Rows leave once every input has reached their time; among equals, those of an earlier input first. */
  #release(): void {
    let limit = Number.POSITIVE_INFINITY;
    for (const input of this.#inputs) limit = Math.min(limit, input.clock);
    for (;;) {
      const first = this.#earliest();
      const waiting = first?.waiting[first.head];
      if (first === undefined || waiting === undefined || waiting.t > limit) break;
      first.head += 1;
      if (first.head > 64 && first.head * 2 > first.waiting.length) {
        first.waiting.splice(0, first.head);
        first.head = 0;
      }
      this.#context.budget.give(estimateBytes(waiting.row));
      this.#next.row(waiting.t, waiting.row);
    }
    if (limit > this.#bound) {
      this.#bound = limit;
      this.#next.bound(limit);
    }
  }

  #earliest(): Input | undefined {
    let earliest: Input | undefined;
    for (const input of this.#inputs) {
      const candidate = input.waiting[input.head];
      const best = earliest?.waiting[earliest.head];
      if (candidate !== undefined && (best === undefined || candidate.t < best.t)) earliest = input;
    }
    return earliest;
  }

  snapshot(): unknown {
    return {
      bound: this.#bound,
      inputs: this.#inputs.map((input) => ({ clock: input.clock, waiting: input.waiting.slice(input.head) })),
    };
  }

  restore(state: unknown): void {
    const saved = state as {
      readonly bound: number;
      readonly inputs: readonly { readonly clock: number; readonly waiting: Waiting[] }[];
    };
    assert(saved.inputs.length === this.#inputs.length, 'the plan is the one that was saved');
    this.#bound = saved.bound;
    for (const [index, input] of this.#inputs.entries()) {
      const from = required(saved.inputs[index], 'one state for each input');
      input.clock = from.clock;
      input.waiting = [...from.waiting];
      for (const { row } of from.waiting) this.#context.budget.take(estimateBytes(row), 'UNION ALL');
    }
  }
}
