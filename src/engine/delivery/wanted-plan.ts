/** What a delivery stream's delivery is to do now, with the table that its conversion refers to. */
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import type { DeliveryStream } from './delivery-stream.ts';
import { planDocument } from './plan.ts';
import type { DeliveryPart } from './plan.ts';
import type { SchemaName, Schemas } from './ports.ts';

/** There is no such table, or no such version of it: records wait until there is. */
export class SchemaMissing extends Error {
  override readonly name = 'SchemaMissing';
  /** As Firehose names it in its error log. */
  readonly code = 'DataFormatConversion.EntityNotFound';
}

/** Errors: SchemaMissing. */
export async function wantedPlan(
  stream: DeliveryStream,
  part: DeliveryPart,
  schemas: Schemas,
): Promise<DeliveryPlanDocument> {
  const name = schemaName(stream, part);
  if (name === undefined) return planDocument(stream, undefined);
  const found = await schemas.find(name);
  if (found === undefined)
    throw new SchemaMissing(`there is no version ${name.versionId} of table ${name.databaseName}.${name.tableName}`);
  return planDocument(stream, found);
}

/** The table whose files the delivery makes; undefined where it makes none. */
export function schemaName(stream: DeliveryStream, part: DeliveryPart): SchemaName | undefined {
  const { conversion } = stream.destination;
  if (part === 'backup' || conversion?.enabled !== true) return undefined;
  const { schema } = conversion;
  return {
    catalogId: schema?.meant?.catalogId ?? schema?.catalogId ?? stream.account,
    region: schema?.meant?.region ?? schema?.region ?? stream.region,
    databaseName: schema?.databaseName ?? '',
    tableName: schema?.tableName ?? '',
    versionId: schema?.versionId ?? 'LATEST',
  };
}
