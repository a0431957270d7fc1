/**
 * Writes src/services/<service>/model.gen.ts from AWS's published API models.
 *
 *   node tools/generate-models.ts <botocore's data folder> [service ...]
 *
 * The data is in the Python package botocore (`pip download --no-deps botocore`, then unzip the wheel; the folder is
 * botocore/data). The output depends on the data alone, so that running it twice changes nothing.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { validationOrders } from './models/validation-orders.ts';
import { xmlNames } from './models/xml-names.ts';
import { reduceModel } from './models/reduce.ts';
import type { PublishedModel } from './models/published.ts';
import { renderModel } from './models/render.ts';

/** Our folder under src/services, and botocore's folder. */
const services: Readonly<Record<string, string>> = {
  firehose: 'firehose',
  glue: 'glue',
  kinesis: 'kinesis',
  'kinesisanalytics/v1': 'kinesisanalytics',
  'kinesisanalytics/v2': 'kinesisanalyticsv2',
  s3: 's3',
  sts: 'sts',
};

const [dataDirectory, ...chosen] = process.argv.slice(2);
if (dataDirectory === undefined) {
  console.error("usage: node tools/generate-models.ts <botocore's data folder> [service ...]");
  process.exit(2);
}
for (const service of chosen.length > 0 ? chosen : Object.keys(services)) generate(dataDirectory, service);

function generate(data: string, service: string): void {
  const folder = services[service];
  if (folder === undefined) throw new Error(`unknown service ${service}; known: ${Object.keys(services).join(', ')}`);
  const version = readdirSync(join(data, folder)).toSorted().at(-1) ?? '';
  const packed = readFileSync(join(data, folder, version, 'service-2.json.gz'));
  const published = JSON.parse(gunzipSync(packed).toString('utf8')) as PublishedModel;
  const directory = join(import.meta.dirname, '..', 'src', 'services', service);
  const model = reduceModel(published, validationOrders[service] ?? {}, xmlNames[service]);
  if (!existsSync(directory)) throw new Error(`${directory} does not exist`);
  const wireFolder = `${'../'.repeat(service.split('/').length + 1)}wire/aws/`;
  writeFileSync(join(directory, 'model.gen.ts'), renderModel(model, wireFolder));
  console.log(
    `${service}: ${Object.keys(model.operations).length} operations, ${Object.keys(model.shapes).length} shapes`,
  );
}
