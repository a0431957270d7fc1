/** SQL applications as the documents that hold them, and what is there at start. */
import type { Log, PartitionId } from '../../log/log.ts';
import { sqlApplicationType } from '../../meta/documents/sql-application.ts';
import type { SqlApplicationDocument } from '../../meta/documents/sql-application.ts';
import type { Meta } from '../../meta/meta.ts';
import type { ApplicationId, ApplicationName, SqlApplication } from './application.ts';
import { ApplicationTable } from './application-table.ts';
import {
  applicationPartitionFirst,
  applicationPartitionLast,
  checkpointPartition,
  journalPartition,
} from './partitions.ts';

export function documentKey({ account, region, name }: ApplicationName): readonly [string, string, string] {
  return [account, region, name];
}

export function documentOf(application: SqlApplication): SqlApplicationDocument {
  const { account: _account, region: _region, name: _name, ...document } = application;
  return document;
}

function applicationOf(name: ApplicationName, document: SqlApplicationDocument): SqlApplication {
  return { ...document, ...name, id: document.id as ApplicationId, partition: document.partition as PartitionId };
}

/** Everything in the log that an application has for itself. */
export function partitionsOf(application: SqlApplication): readonly PartitionId[] {
  return [journalPartition(application), checkpointPartition(application)];
}

export interface LoadedApplications {
  readonly table: ApplicationTable;
  /** What a crash left between the removal of an application and that of its partitions. */
  readonly orphanPartitions: readonly PartitionId[];
}

export async function loadApplications(meta: Meta, log: Log): Promise<LoadedApplications> {
  const table = new ApplicationTable();
  const named = new Set<PartitionId>();
  for await (const { key, value, version } of sqlApplicationType.all(meta)) {
    const [account, region, name] = key;
    const application = applicationOf({ account, region, name }, value);
    for (const partition of partitionsOf(application)) named.add(partition);
    table.set(application, version);
  }
  const partitions = await log.partitions();
  const isOurs = (partition: PartitionId): boolean =>
    partition >= applicationPartitionFirst && partition <= applicationPartitionLast;
  return { table, orphanPartitions: partitions.filter((partition) => isOurs(partition) && !named.has(partition)) };
}
