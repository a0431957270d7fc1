/** The databases of every account's catalog. */
import { lakeDatabaseType } from '../meta/documents/lake-database.ts';
import type { LakeDatabaseDocument } from '../meta/documents/lake-database.ts';
import type { Found } from '../meta/key-type.ts';
import type { Change, JsonValue } from '../meta/meta.ts';
import { databaseTurn } from './catalog-turns.ts';
import { CatalogError } from './errors.ts';
import { tagsMax } from './limits.ts';
import { foldName } from './names.ts';
import type { CatalogName, DatabaseName } from './names.ts';
import { transactNew } from './parts.ts';
import type { CatalogParts } from './parts.ts';

export interface Database extends DatabaseName {
  readonly id: number;
  readonly createdAtMs: number;
  readonly settings: JsonValue;
  readonly tags: Readonly<Record<string, string>>;
}

type DatabaseKey = readonly [account: string, region: string, name: string];

export class Databases {
  readonly #parts: CatalogParts;

  constructor(parts: CatalogParts) {
    this.#parts = parts;
  }

  /** Errors: CatalogError DatabaseExists, InvalidName, TagsExceeded; LogError, MetaError. */
  async create(
    name: DatabaseName,
    { settings, tags }: { readonly settings: JsonValue; readonly tags: Readonly<Record<string, string>> },
  ): Promise<void> {
    const { meta, clock, ids } = this.#parts;
    const key = keyOf(name);
    checkTags(tags);
    const exists = (): CatalogError => new CatalogError({ code: 'DatabaseExists', database: key[2] });
    // So that a number is not spent on each name that is taken.
    if ((await lakeDatabaseType.get(meta, key)) !== undefined) throw exists();
    const document: LakeDatabaseDocument = { id: await ids.allocate(), createdAtMs: clock.nowMs(), settings, tags };
    await transactNew(meta, [lakeDatabaseType.put(key, document, 'absent')], exists);
  }

  async find(name: DatabaseName): Promise<Database | undefined> {
    const found = await lakeDatabaseType.get(this.#parts.meta, keyOf(name));
    return found === undefined ? undefined : databaseOf(found);
  }

  /** Errors: CatalogError DatabaseNotFound, InvalidName. */
  async get(name: DatabaseName): Promise<Database> {
    return databaseOf(await this.#found(keyOf(name)));
  }

  /** By name, those behind the name `after`. */
  async list(
    { account, region }: CatalogName,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<readonly Database[]> {
    const behind = after === undefined ? {} : { after: [account, region, after] as const };
    const found = await lakeDatabaseType.list(this.#parts.meta, [account, region], { limit, ...behind });
    return found.map(databaseOf);
  }

  /** Errors: CatalogError DatabaseNotFound, InvalidName; LogError, MetaError. */
  async update(name: DatabaseName, settings: JsonValue): Promise<void> {
    await this.#change(keyOf(name), ({ key, version, value }) => [
      lakeDatabaseType.put(key, { ...value, settings }, version),
    ]);
  }

  /** Errors: CatalogError DatabaseNotFound, InvalidName, TagsExceeded; LogError, MetaError. */
  async changeTags(
    name: DatabaseName,
    { added, removed }: { readonly added: Readonly<Record<string, string>>; readonly removed: readonly string[] },
  ): Promise<void> {
    await this.#change(keyOf(name), ({ key, version, value }) => {
      const tags = new Map([...Object.entries(value.tags), ...Object.entries(added)]);
      for (const tag of removed) tags.delete(tag);
      checkTags(Object.fromEntries(tags));
      return [lakeDatabaseType.put(key, { ...value, tags: Object.fromEntries(tags) }, version)];
    });
  }

  /** With all that is in it. Errors: CatalogError DatabaseNotFound, InvalidName; LogError, MetaError. */
  async remove(name: DatabaseName): Promise<void> {
    const { garbage } = this.#parts;
    const { id } = await this.#change(keyOf(name), ({ key, version, value }) => [
      lakeDatabaseType.remove(key, version),
      garbage.note(value.id),
    ]);
    garbage.add(id);
  }

  /**
   * Runs a change of what is in the database, which stays there meanwhile, one at a time. Errors: CatalogError
   * DatabaseNotFound, InvalidName, Busy.
   */
  async inside<T>(name: DatabaseName, change: (id: number) => Promise<T>): Promise<T> {
    const key = keyOf(name);
    const { value } = await this.#found(key);
    return this.#parts.turns.take(databaseTurn(value.id), async () => {
      if ((await this.#found(key)).value.id !== value.id)
        throw new CatalogError({ code: 'DatabaseNotFound', database: key[2] });
      return change(value.id);
    });
  }

  async #change(
    key: DatabaseKey,
    change: (found: Found<DatabaseKey, LakeDatabaseDocument>) => readonly Change[],
  ): Promise<LakeDatabaseDocument> {
    const { meta, turns } = this.#parts;
    const { value } = await this.#found(key);
    return turns.take(databaseTurn(value.id), async () => {
      const found = await this.#found(key);
      // Deleted and made again meanwhile: another database, with another turn.
      if (found.value.id !== value.id) throw new CatalogError({ code: 'DatabaseNotFound', database: key[2] });
      await meta.transact(change(found));
      return found.value;
    });
  }

  async #found(key: DatabaseKey): Promise<Found<DatabaseKey, LakeDatabaseDocument>> {
    const found = await lakeDatabaseType.get(this.#parts.meta, key);
    if (found === undefined) throw new CatalogError({ code: 'DatabaseNotFound', database: key[2] });
    return found;
  }
}

function keyOf({ account, region, database }: DatabaseName): DatabaseKey {
  return [account, region, foldName(database)];
}

function databaseOf({ key, value }: Found<DatabaseKey, LakeDatabaseDocument>): Database {
  const [account, region, database] = key;
  return { account, region, database, ...value };
}

function checkTags(tags: Readonly<Record<string, string>>): void {
  if (Object.keys(tags).length > tagsMax) throw new CatalogError({ code: 'TagsExceeded', countMax: tagsMax });
}
