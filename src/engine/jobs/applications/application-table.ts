/** All SQL applications by name and by id, with the versions of their documents. It only holds; the catalog decides. */
import { assert } from '../../../base/assert.ts';
import type { Version } from '../../meta/meta.ts';
import type { ApplicationId, ApplicationName, SqlApplication } from './application.ts';
import { ApplicationError } from './errors.ts';

export interface HeldApplication {
  readonly application: SqlApplication;
  /** Of its document. */
  readonly version: Version;
}

export type ApplicationScope = Pick<ApplicationName, 'account' | 'region'>;

export function nameKey({ account, region, name }: ApplicationName): string {
  return `${account}/${region}/${name}`;
}

export class ApplicationTable {
  readonly #byName = new Map<string, HeldApplication>();
  readonly #byId = new Map<ApplicationId, HeldApplication>();

  find(name: ApplicationName): SqlApplication | undefined {
    return this.#byName.get(nameKey(name))?.application;
  }

  byId(id: ApplicationId): SqlApplication | undefined {
    return this.#byId.get(id)?.application;
  }

  /** Errors: ApplicationNotFound. */
  get(name: ApplicationName): HeldApplication {
    const held = this.#byName.get(nameKey(name));
    if (held === undefined)
      throw new ApplicationError({ code: 'ApplicationNotFound', account: name.account, name: name.name });
    return held;
  }

  set(application: SqlApplication, version: Version): void {
    const before = this.find(application);
    assert(
      before === undefined || before.id === application.id,
      'a name is given again only after its application is gone',
    );
    const held = { application, version };
    this.#byName.set(nameKey(application), held);
    this.#byId.set(application.id, held);
  }

  delete(application: SqlApplication): void {
    this.#byName.delete(nameKey(application));
    this.#byId.delete(application.id);
  }

  all(): readonly SqlApplication[] {
    return Array.from(this.#byId.values(), ({ application }) => application);
  }

  /** By name in byte order; names are ASCII. An account has few, so they are sorted when they are asked for. */
  list({ account, region }: ApplicationScope): readonly SqlApplication[] {
    return this.all()
      .filter((application) => application.account === account && application.region === region)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}
