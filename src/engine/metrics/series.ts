/** One line of numbers under one set of labels. A hot path holds on to its series, so that counting is an addition. */

/** Only grows; starts at 0 with the process. */
export class Counter {
  #value = 0;

  get value(): number {
    return this.#value;
  }

  add(amount = 1): void {
    this.#value += amount;
  }
}

export class Gauge {
  #value = 0;

  get value(): number {
    return this.#value;
  }

  set(value: number): void {
    this.#value = value;
  }
}

/** How many values fell where, with their count and sum. */
export class Histogram {
  /** Upper ends of the ranges, each included, growing; what lies above the last one has a range of its own. */
  readonly bounds: readonly number[];
  readonly #counts: Float64Array;
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.#counts = new Float64Array(bounds.length + 1);
  }

  get sum(): number {
    return this.#sum;
  }

  /** By range; one more than there are bounds. */
  get counts(): readonly number[] {
    return [...this.#counts];
  }

  observe(value: number): void {
    let range = 0;
    while (range < this.bounds.length && value > (this.bounds[range] ?? Infinity)) range += 1;
    this.#counts[range] = (this.#counts[range] ?? 0) + 1;
    this.#sum += value;
  }
}
