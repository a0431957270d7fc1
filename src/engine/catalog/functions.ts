/** User-defined functions of databases: what they are, not what they do. */
import { lakeFunctionType } from '../meta/documents/lake-function.ts';
import type { LakeFunctionDocument } from '../meta/documents/lake-function.ts';
import type { Found } from '../meta/key-type.ts';
import type { JsonValue } from '../meta/meta.ts';
import type { Databases } from './databases.ts';
import { CatalogError } from './errors.ts';
import { foldName } from './names.ts';
import type { DatabaseName, FunctionName } from './names.ts';
import { transactNew } from './parts.ts';
import type { CatalogParts } from './parts.ts';

export interface UserFunction extends FunctionName, LakeFunctionDocument {}

type FunctionKey = readonly [database: number, name: string];

export class Functions {
  readonly #parts: CatalogParts;
  readonly #databases: Databases;

  constructor(parts: CatalogParts, databases: Databases) {
    this.#parts = parts;
    this.#databases = databases;
  }

  /** Errors: CatalogError DatabaseNotFound, FunctionExists, InvalidName, Busy; LogError, MetaError. */
  async create(name: FunctionName, settings: JsonValue): Promise<void> {
    const { meta, clock } = this.#parts;
    const folded = foldName(name.name);
    await this.#databases.inside(name, (database) =>
      transactNew(
        meta,
        [lakeFunctionType.put([database, folded], { createdAtMs: clock.nowMs(), settings }, 'absent')],
        () => new CatalogError({ code: 'FunctionExists', name: folded }),
      ),
    );
  }

  /** Errors: CatalogError DatabaseNotFound, FunctionNotFound, InvalidName. */
  async get(name: FunctionName): Promise<UserFunction> {
    const { id } = await this.#databases.get(name);
    return functionOf(name, await this.#found([id, foldName(name.name)]));
  }

  /** By name, those behind the name `after`. Errors: CatalogError DatabaseNotFound, InvalidName. */
  async list(
    name: DatabaseName,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<readonly UserFunction[]> {
    const database = await this.#databases.get(name);
    const behind = after === undefined ? {} : { after: [database.id, after] as const };
    const found = await lakeFunctionType.list(this.#parts.meta, [database.id], { limit, ...behind });
    return found.map((one) => functionOf(database, one));
  }

  /** Errors: CatalogError DatabaseNotFound, FunctionNotFound, InvalidName, Busy; LogError, MetaError. */
  async update(name: FunctionName, settings: JsonValue): Promise<void> {
    const { meta } = this.#parts;
    await this.#databases.inside(name, async (database) => {
      const { key, version, value } = await this.#found([database, foldName(name.name)]);
      await meta.transact([lakeFunctionType.put(key, { ...value, settings }, version)]);
    });
  }

  /** Errors: CatalogError DatabaseNotFound, FunctionNotFound, InvalidName, Busy; LogError, MetaError. */
  async remove(name: FunctionName): Promise<void> {
    const { meta } = this.#parts;
    await this.#databases.inside(name, async (database) => {
      const { key, version } = await this.#found([database, foldName(name.name)]);
      await meta.transact([lakeFunctionType.remove(key, version)]);
    });
  }

  async #found(key: FunctionKey): Promise<Found<FunctionKey, LakeFunctionDocument>> {
    const found = await lakeFunctionType.get(this.#parts.meta, key);
    if (found === undefined) throw new CatalogError({ code: 'FunctionNotFound', name: key[1] });
    return found;
  }
}

function functionOf(
  { account, region, database }: DatabaseName,
  { key, value }: Found<FunctionKey, LakeFunctionDocument>,
): UserFunction {
  return { account, region, database: foldName(database), name: key[1], ...value };
}
