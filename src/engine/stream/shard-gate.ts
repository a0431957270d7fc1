/**
 * Lets appends to one shard through, or holds them back while the shard is being closed: the one who closes waits until
 * all that entered have left, so the shard's end stands still. It only shortens the wait of the puts that would lose the
 * race; that none gets in late is the log's own fence.
 */
import { assert } from '../../base/assert.ts';

export class ShardGate {
  #inside = 0;
  #closing: { readonly reopened: PromiseWithResolvers<void>; readonly drained: PromiseWithResolvers<void> } | undefined;

  /** undefined where the caller is in and must `leave`; else what to wait for before routing again. */
  enter(): Promise<void> | undefined {
    if (this.#closing !== undefined) return this.#closing.reopened.promise;
    this.#inside += 1;
    return undefined;
  }

  leave(): void {
    assert(this.#inside > 0, 'only who is inside can leave');
    this.#inside -= 1;
    if (this.#inside === 0) this.#closing?.drained.resolve();
  }

  /** Resolves once nobody is inside; nobody enters until `reopen`. Whoever closes it too waits for that. */
  async close(): Promise<void> {
    // The one before has failed or finished and is about to open it again.
    while (this.#closing !== undefined) await this.#closing.reopened.promise;
    this.#closing = { reopened: Promise.withResolvers(), drained: Promise.withResolvers() };
    if (this.#inside === 0) this.#closing.drained.resolve();
    await this.#closing.drained.promise;
  }

  reopen(): void {
    this.#closing?.reopened.resolve();
    this.#closing = undefined;
  }
}
