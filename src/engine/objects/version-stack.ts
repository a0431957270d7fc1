/**
 * The versions of one key, and what S3's rules make of them: a change is worked out here and carried out by who called. The
 * current version is a document of its own, the others and the markers stand behind it, newest first.
 *
 * Everything a change rests on was read before it and is expected unchanged by it.
 */
import { objectNullVersionType } from '../meta/documents/object-null-version.ts';
import { objectType } from '../meta/documents/object.ts';
import type { ObjectContent } from '../meta/documents/object-content.ts';
import type { ObjectValue } from '../meta/documents/object-value.ts';
import { ageOf, objectVersionType } from '../meta/documents/object-version.ts';
import type { MarkerValue, VersionDocument } from '../meta/documents/object-version.ts';
import type { Found } from '../meta/key-type.ts';
import type { Change, Meta, Version } from '../meta/meta.ts';
import type { Bucket } from './bucket.ts';

export interface KeyPlace {
  readonly bucket: Bucket;
  readonly key: string;
}

type CurrentFound = Found<readonly [number, string], ObjectValue>;
type OlderFound = Found<readonly [number, string, number], VersionDocument>;

export interface StackChange {
  readonly changes: readonly Change[];
  /** Content that is nobody's afterwards. */
  readonly freed: readonly ObjectContent[];
}

export class VersionStack {
  readonly #meta: Meta;
  readonly #place: KeyPlace;
  readonly current: CurrentFound | undefined;
  readonly #nullPointer: { readonly sequence: number; readonly version: Version } | undefined;

  private constructor(
    meta: Meta,
    place: KeyPlace,
    current: CurrentFound | undefined,
    nullPointer: { readonly sequence: number; readonly version: Version } | undefined,
  ) {
    this.#meta = meta;
    this.#place = place;
    this.current = current;
    this.#nullPointer = nullPointer;
  }

  static async read(meta: Meta, place: KeyPlace): Promise<VersionStack> {
    const key = [place.bucket.id, place.key] as const;
    const current = await objectType.get(meta, key);
    // A bucket that never kept versions has nothing behind the current one.
    const pointer = place.bucket.versioning === 'never' ? undefined : await objectNullVersionType.get(meta, key);
    const nullPointer = pointer && { sequence: pointer.value.sequence, version: pointer.version };
    return new VersionStack(meta, place, current, nullPointer);
  }

  /** Whether a version written now has the id `null`. */
  get writesNull(): boolean {
    return this.#place.bucket.versioning !== 'enabled';
  }

  /** The newest of those that are not current. */
  async newestOlder(): Promise<OlderFound | undefined> {
    if (this.#place.bucket.versioning === 'never') return undefined;
    const [newest] = await objectVersionType.list(this.#meta, [this.#place.bucket.id, this.#place.key], { limit: 1 });
    return newest;
  }

  /** A version by its number, or the one with the id `null`. */
  async find(number: number | 'null'): Promise<CurrentFound | OlderFound | undefined> {
    const { current } = this;
    const isCurrent = number === 'null' ? current?.value.isNull === true : current?.value.sequence === number;
    if (isCurrent) return current;
    const sequence = number === 'null' ? this.#nullPointer?.sequence : number;
    if (sequence === undefined) return undefined;
    const found = await objectVersionType.get(this.#meta, this.#olderKey(sequence));
    // One with the id `null` cannot be named by its number.
    return found !== undefined && isNullVersion(found.value) === (number === 'null') ? found : undefined;
  }

  /** What happens to the versions that are there when a newer one comes. */
  async makeWay(): Promise<StackChange> {
    const { current } = this;
    const changes: Change[] = [];
    const freed: ObjectContent[] = [];
    const replaces = this.writesNull;
    if (current !== undefined) {
      if (replaces && current.value.isNull) freed.push(current.value.content);
      else changes.push(...this.#putBehind(current.value));
    }
    if (replaces && this.#nullPointer !== undefined) {
      const old = await objectVersionType.get(this.#meta, this.#olderKey(this.#nullPointer.sequence));
      if (old !== undefined) {
        changes.push(objectVersionType.remove(old.key, old.version), this.#forgetNull());
        if ('object' in old.value) freed.push(old.value.object.content);
      }
    }
    return { changes, freed };
  }

  /** Makes it the current version; `makeWay` says what becomes of the others. */
  show(value: ObjectValue): Change {
    return objectType.put(this.#key, value, this.current?.version ?? 'absent');
  }

  async mark(marker: MarkerValue): Promise<StackChange> {
    const { changes, freed } = await this.makeWay();
    const removal = this.current === undefined ? [] : [objectType.remove(this.#key, this.current.version)];
    const added = objectVersionType.put(this.#olderKey(marker.sequence), { marker }, 'absent');
    const pointer = marker.isNull ? [this.#pointAt(marker.sequence)] : [];
    return { changes: [...withoutPointer(changes, pointer), ...removal, added, ...pointer], freed };
  }

  /** Takes the current version away where nothing is kept. */
  removeCurrent(current: CurrentFound): StackChange {
    return { changes: [objectType.remove(this.#key, current.version)], freed: [current.value.content] };
  }

  /** Takes one version away for good; the newest that is left shows, unless it is a marker. */
  async removeVersion(found: CurrentFound | OlderFound): Promise<StackChange> {
    if (isOlder(found)) return this.#removeOlder(found);
    const promoted = await this.#promote(await this.newestOlder(), found.version);
    const removal = promoted.length === 0 ? [objectType.remove(this.#key, found.version)] : promoted;
    return { changes: removal, freed: [found.value.content] };
  }

  async #removeOlder(found: OlderFound): Promise<StackChange> {
    const removal = objectVersionType.remove(found.key, found.version);
    const pointer = isNullVersion(found.value) ? [this.#forgetNull()] : [];
    const freed = 'object' in found.value ? [found.value.object.content] : [];
    const promoted = this.current === undefined ? await this.#promoteBehind(found) : [];
    return { changes: [removal, ...withoutPointer(pointer, promoted), ...promoted], freed };
  }

  /** Where the newest of all goes and none is current, the one behind it shows. */
  async #promoteBehind(found: OlderFound): Promise<readonly Change[]> {
    const [newest, next] = await objectVersionType.list(this.#meta, [this.#place.bucket.id, this.#place.key], {
      limit: 2,
    });
    return newest?.key[2] === found.key[2] ? this.#promote(next, 'absent') : [];
  }

  async #promote(found: OlderFound | undefined, expected: Change['expected']): Promise<readonly Change[]> {
    if (found === undefined || !('object' in found.value)) return [];
    const { object } = found.value;
    return [
      objectVersionType.remove(found.key, found.version),
      objectType.put(this.#key, object, expected),
      ...(object.isNull ? [this.#forgetNull()] : []),
    ];
  }

  #putBehind(value: ObjectValue): readonly Change[] {
    const change = objectVersionType.put(this.#olderKey(value.sequence), { object: value }, 'absent');
    return value.isNull ? [change, this.#pointAt(value.sequence)] : [change];
  }

  #pointAt(sequence: number): Change {
    return objectNullVersionType.put(this.#key, { sequence }, this.#nullPointer?.version ?? 'absent');
  }

  #forgetNull(): Change {
    return objectNullVersionType.remove(this.#key, this.#nullPointer?.version ?? 'any');
  }

  get #key(): readonly [number, string] {
    return [this.#place.bucket.id, this.#place.key];
  }

  #olderKey(sequence: number): readonly [number, string, number] {
    return [this.#place.bucket.id, this.#place.key, ageOf(sequence)];
  }
}

export function isOlder(found: CurrentFound | OlderFound): found is OlderFound {
  return found.key.length === 3;
}

function isNullVersion(value: VersionDocument): boolean {
  return 'marker' in value ? value.marker.isNull : value.object.isNull;
}

/** A transaction changes the pointer once: what comes later stands. */
function withoutPointer(changes: readonly Change[], later: readonly Change[]): readonly Change[] {
  return changes.filter(({ key }) => !later.some((change) => change.key === key));
}
