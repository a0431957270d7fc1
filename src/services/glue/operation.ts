/** The frame of an operation: which catalog, database or table it is about, and errors in AWS's words. */
import type { CatalogName, DatabaseName, TableName } from '../../engine/catalog/names.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import type { ResourcePath } from './catalog-ids.ts';
import { guarded } from './errors.ts';
import type { GlueParts } from './parts.ts';
import { catalogArn, databaseArn, tableArn } from './resources.ts';

/** An operation on a catalog as a whole. Its types are those of the model, not what `run` happens to answer (NoInfer). */
export function onCatalog<In extends object, Out>(
  { catalogIds }: GlueParts,
  operation: string,
  run: (catalog: CatalogName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: (input, context) => ({ action: `glue:${operation}`, resources: [catalogArn(asked(input, context))] }),
    handle: (input, context) =>
      guarded(async () => run(await catalogIds.catalog(catalogId(input), context), input, context)),
  };
}

/** An operation on a database, whose name `named` finds in the input. */
export function onDatabase<In extends object, Out>(
  { catalogIds }: GlueParts,
  { operation, named }: { readonly operation: string; readonly named: (input: NoInfer<In>) => string },
  run: (database: DatabaseName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: (input, context) => {
      const catalog = asked(input, context);
      const resources = [catalogArn(catalog), databaseArn({ ...catalog, database: folded(named(input)) })];
      return { action: `glue:${operation}`, resources };
    },
    handle: (input, context) =>
      guarded(async () => {
        const catalog = await catalogIds.catalog(catalogId(input), context);
        return run({ ...catalog, database: named(input) }, input, context);
      }),
  };
}

interface TableInput {
  readonly DatabaseName: string;
}

/** An operation on a table, whose name `named` finds in the input. */
export function onTable<In extends TableInput, Out>(
  { catalogIds }: GlueParts,
  { operation, named }: { readonly operation: string; readonly named: (input: NoInfer<In>) => string },
  run: (table: TableName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: (input, context) => {
      const catalog = asked(input, context);
      const table = { ...catalog, database: folded(input.DatabaseName), table: folded(named(input)) };
      return { action: `glue:${operation}`, resources: [catalogArn(catalog), databaseArn(table), tableArn(table)] };
    },
    handle: (input, context) =>
      guarded(async () => {
        const catalog = await catalogIds.catalog(catalogId(input), context);
        return run({ ...catalog, database: input.DatabaseName, table: named(input) }, input, context);
      }),
  };
}

/** Where most operations on what a table holds have its name. */
export function tableName({ TableName }: { readonly TableName: string }): string {
  return TableName;
}

/** Policies name what is stored, and that is in lower case. */
function folded(name: string): string {
  return name.toLowerCase();
}

function asked(input: object, { account, region }: RequestContext): CatalogName {
  return { account: catalogId(input) ?? account, region };
}

/** Most operations take one. */
function catalogId(input: object): string | undefined {
  return 'CatalogId' in input && typeof input.CatalogId === 'string' ? input.CatalogId : undefined;
}

/** An operation on what an ARN names. */
export function onResource<In extends { readonly ResourceArn: string }, Out>(
  { catalogIds }: GlueParts,
  operation: string,
  run: (resource: ResourcePath, input: In) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: ({ ResourceArn: arn }) => ({ action: `glue:${operation}`, resources: [arn] }),
    handle: (input, context) => guarded(async () => run(await catalogIds.resource(input.ResourceArn, context), input)),
  };
}
