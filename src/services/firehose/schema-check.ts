/** Looks for the table that a conversion refers to. AWS does so when the conversion is configured; here it may come later. */
import type { DeliveryStreamName, S3Destination } from '../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from './errors.ts';
import type { FirehoseParts } from './parts.ts';

/** Errors: InvalidArgumentException, where AWS is meant strictly. */
export async function lookForTable(
  { schemas, isStrict, events }: Pick<FirehoseParts, 'schemas' | 'isStrict' | 'events'>,
  { account, region, name }: DeliveryStreamName,
  { conversion }: S3Destination,
): Promise<void> {
  if (conversion?.enabled !== true || conversion.schema === undefined) return;
  const { catalogId = account, databaseName = '', tableName = '', versionId = 'LATEST' } = conversion.schema;
  const wanted = { catalogId, region: conversion.schema.region ?? region, databaseName, tableName, versionId };
  if ((await schemas.find(wanted)) !== undefined) return;
  const table = `${databaseName}.${tableName}`;
  // Unconfirmed text.
  if (isStrict)
    throw invalidArgument(`The table ${table} of the schema configuration was not found in the Glue Data Catalog.`);
  events.tableMissing({ deliveryStream: name, table });
}
