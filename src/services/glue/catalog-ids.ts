/**
 * Which catalog a request means: the caller's own, unless a CatalogId or an ARN says another. One of another account means that
 * one; in dev mode, where that has no database at all, the caller's own is meant, since samples carry ids of accounts that
 * nobody has here.
 */
import type { Databases } from '../../engine/catalog/databases.ts';
import type { CatalogName } from '../../engine/catalog/names.ts';
import type { RequestContext } from '../../wire/aws/service.ts';
import { accessDenied, entityNotFound, invalidInput } from './errors.ts';
import type { GlueEvents } from './events.ts';
import { catalogArn } from './resources.ts';

/**
 * `lenient`: a catalog without databases means the caller's own, and every account's catalog is open to all.
 * `strict`: an id means what it says, and another account's catalog is refused, since resource policies are not evaluated.
 */
export type CatalogMode = 'lenient' | 'strict';

type Caller = Pick<RequestContext, 'account' | 'region' | 'principal'>;

const arnPattern =
  /^arn:aws[a-z-]*:glue:(?<region>[a-z0-9-]+):(?<account>\d{12}):(?<kind>[A-Za-z]+)(?:\/(?<path>.+))?$/s;

export interface ResourcePath extends CatalogName {
  /** Such as `database`. */
  readonly kind: string;
  /** What follows the kind. */
  readonly path: string;
}

export class CatalogIds {
  readonly #databases: Pick<Databases, 'list'>;
  readonly #mode: CatalogMode;
  readonly #events: GlueEvents;

  constructor(databases: Pick<Databases, 'list'>, mode: CatalogMode, events: GlueEvents) {
    this.#databases = databases;
    this.#mode = mode;
    this.#events = events;
  }

  /** Errors: EntityNotFoundException, AccessDeniedException. */
  async catalog(id: string | undefined, caller: Caller): Promise<CatalogName> {
    const { account, region } = caller;
    if (id === undefined || id === account) return { account, region };
    // Unconfirmed text. Nested catalogs have longer ids.
    if (!/^\d{12}$/.test(id)) throw entityNotFound(`Catalog ${id} not found.`);
    return this.#reachable({ account: id, region }, caller);
  }

  /** Errors: InvalidInputException, AccessDeniedException. */
  async resource(arn: string, caller: Caller): Promise<ResourcePath> {
    const groups = arnPattern.exec(arn)?.groups;
    // Unconfirmed text.
    if (groups === undefined) throw invalidInput(`${arn} is not the ARN of a resource of Glue.`);
    const { region = '', account = '', kind = '', path = '' } = groups;
    return { ...(await this.#reachable({ account, region }, caller)), kind, path };
  }

  async #reachable(meant: CatalogName, { account, region, principal }: Caller): Promise<CatalogName> {
    if (meant.account === account && meant.region === region) return meant;
    if (this.#mode === 'strict') {
      if (meant.account === account) return meant;
      throw accessDenied(`User: ${principal.arn} is not authorized to access resource: ${catalogArn(meant)}`);
    }
    if ((await this.#databases.list(meant, { limit: 1 })).length > 0) return meant;
    const own = { account, region };
    this.#events.catalogTakenAsOwn({ meant: catalogArn(meant), own: catalogArn(own) });
    return own;
  }
}
