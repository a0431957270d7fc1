/** Who wants to know of committed changes, by prefix of the key. */
import type { Cancel } from '../../base/ports.ts';
import type { Row } from './entry.ts';
import { parseValue } from './value.ts';
import type { JsonValue, Version } from './meta.ts';

export interface CommittedChange {
  readonly key: string;
  readonly version: Version;
  readonly value: JsonValue | undefined;
}

interface Watcher {
  readonly prefix: string;
  readonly listener: (change: CommittedChange) => void;
}

export class Watchers {
  readonly #watchers = new Set<Watcher>();
  readonly #onFailed: (error: unknown) => void;

  constructor(onFailed: (error: unknown) => void) {
    this.#onFailed = onFailed;
  }

  add(prefix: string, listener: (change: CommittedChange) => void): Cancel {
    const watcher = { prefix, listener };
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  /** A listener that throws is a bug: it is reported, and the commit goes on for everybody else. */
  tell(rows: readonly Row[]): void {
    if (this.#watchers.size === 0) return;
    for (const { key, version, value: text } of rows) {
      for (const { prefix, listener } of this.#watchers) {
        if (!key.startsWith(prefix)) continue;
        try {
          // Each gets a value of its own, so that none can change what another sees.
          listener({ key, version, value: text === undefined ? undefined : parseValue(text) });
        } catch (error) {
          this.#onFailed(error);
        }
      }
    }
  }
}
