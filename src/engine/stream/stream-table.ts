/** All streams by name and by id, and the names of each account and region in order. It only holds; the catalog decides. */
import { assert } from '../../base/assert.ts';
import { StreamError } from './errors.ts';
import type { Stream, StreamId, StreamName } from './stream.ts';

export function nameKey({ account, region, name }: StreamName): string {
  return `${account}/${region}/${name}`;
}

interface Held {
  readonly stream: Stream;
  /** Of its document. */
  readonly version: number;
}

export class StreamTable {
  readonly #byName = new Map<string, Held>();
  readonly #byId = new Map<StreamId, Held>();
  /** Names in byte order (they are ASCII), by account and region. */
  readonly #names = new Map<string, string[]>();

  find(name: StreamName): Stream | undefined {
    return this.#byName.get(nameKey(name))?.stream;
  }

  byId(id: StreamId): Stream | undefined {
    return this.#byId.get(id)?.stream;
  }

  get(name: StreamName): Held {
    const held = this.#byName.get(nameKey(name));
    if (held === undefined) throw new StreamError({ code: 'StreamNotFound', account: name.account, name: name.name });
    return held;
  }

  set(stream: Stream, version: number): void {
    const key = nameKey(stream);
    const before = this.#byName.get(key);
    assert(
      before === undefined || before.stream.id === stream.id,
      'a name is given again only after its stream is gone',
    );
    const held = { stream, version };
    this.#byName.set(key, held);
    this.#byId.set(stream.id, held);
    if (before !== undefined) return;
    const scope = scopeKey(stream);
    const names = this.#names.get(scope) ?? [];
    names.splice(positionAfter(names, stream.name), 0, stream.name);
    this.#names.set(scope, names);
  }

  delete(stream: Stream): void {
    this.#byName.delete(nameKey(stream));
    this.#byId.delete(stream.id);
    const scope = scopeKey(stream);
    const names = this.#names.get(scope) ?? [];
    names.splice(positionAfter(names, stream.name) - 1, 1);
    if (names.length === 0) this.#names.delete(scope);
  }

  all(): Iterable<Stream> {
    return Array.from(this.#byName.values(), ({ stream }) => stream);
  }

  /** Of one account and region, by name. */
  list(
    scope: { readonly account: string; readonly region: string },
    { after, limit = Infinity }: { readonly after?: string | undefined; readonly limit?: number } = {},
  ): readonly Stream[] {
    const names = this.#names.get(scopeKey(scope)) ?? [];
    const first = after === undefined ? 0 : positionAfter(names, after);
    return names.slice(first, first + limit).map((name) => this.get({ ...scope, name }).stream);
  }
}

function scopeKey({ account, region }: { readonly account: string; readonly region: string }): string {
  return `${account}/${region}`;
}

/** How many names are not greater than this one. */
function positionAfter(names: readonly string[], name: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] ?? '') <= name) low = middle + 1;
    else high = middle;
  }
  return low;
}
