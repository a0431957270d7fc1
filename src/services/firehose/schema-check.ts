/**
 * Looks for the table that a conversion refers to. AWS does so when the conversion is configured; here it may come later. A
 * catalog of another account or region that has no such table means the caller's own in dev mode, as samples carry accounts that
 * nobody has here.
 */
import type {
  CatalogPlace,
  DeliveryStreamName,
  S3Destination,
  SchemaReference,
} from '../../engine/delivery/delivery-stream.ts';
import { accessDenied, invalidArgument } from './errors.ts';
import type { FirehoseParts } from './parts.ts';

type SchemaParts = Pick<FirehoseParts, 'schemas' | 'arns' | 'isStrict' | 'events'>;

/** The destination with the catalog that is meant. Errors: InvalidArgumentException, AccessDeniedException. */
export async function withTable(
  parts: SchemaParts,
  stream: DeliveryStreamName,
  destination: S3Destination,
): Promise<S3Destination> {
  const { conversion } = destination;
  if (conversion?.enabled !== true || conversion.schema === undefined) return destination;
  const meant = await meantCatalog(parts, stream, conversion.schema);
  return { ...destination, conversion: { ...conversion, schema: { ...conversion.schema, meant } } };
}

async function meantCatalog(
  { schemas, arns, isStrict, events }: SchemaParts,
  { account, region, name }: DeliveryStreamName,
  schema: SchemaReference,
): Promise<CatalogPlace | undefined> {
  const { databaseName = '', tableName = '', versionId = 'LATEST' } = schema;
  const said = { catalogId: schema.catalogId ?? account, region: schema.region ?? region };
  const own = { catalogId: account, region };
  const isThere = async (place: CatalogPlace): Promise<boolean> =>
    (await schemas.find({ ...place, databaseName, tableName, versionId })) !== undefined;
  // Unconfirmed texts.
  if (arns === 'strict' && said.catalogId !== account)
    throw accessDenied(`Access was denied when calling Glue for catalog ${said.catalogId}.`);
  if (await isThere(said)) return undefined;
  const table = `${databaseName}.${tableName}`;
  if (isStrict)
    throw invalidArgument(`The table ${table} of the schema configuration was not found in the Glue Data Catalog.`);
  const isOwn = said.catalogId === own.catalogId && said.region === own.region;
  if (arns === 'strict' || isOwn) {
    events.tableMissing({ deliveryStream: name, table });
    return undefined;
  }
  events.catalogTakenAsOwn({ deliveryStream: name, meant: `${said.catalogId}/${said.region}` });
  if (!(await isThere(own))) events.tableMissing({ deliveryStream: name, table });
  return own;
}
