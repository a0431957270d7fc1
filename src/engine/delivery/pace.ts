/** Lets everybody else have a turn: what is read from memory comes without a pause, however much it is. */
import type { Clock } from '../../base/ports.ts';

/** Worked through without a pause: some ten milliseconds, more where much is done with each byte. */
const bytesPerTurn = 1024 * 1024;

/** Work that is done for one delivery. */
export class Pace {
  readonly #clock: Clock;
  #bytes = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** To be awaited after so many bytes of work. */
  async spent(bytes: number): Promise<void> {
    this.#bytes += bytes;
    if (this.#bytes < bytesPerTurn) return;
    this.#bytes = 0;
    await this.turn();
  }

  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.at(this.#clock.nowMs(), resolve);
    });
  }
}
