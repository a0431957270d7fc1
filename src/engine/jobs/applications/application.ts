/** A SQL application as its owner configured it: both versions of AWS's interface show this one thing. */
import type { Branded } from '../../../base/brand.ts';
import type { PartitionId } from '../../log/log.ts';

export interface ApplicationName {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/** Never given again, so that a name made again shares no state with its predecessor. */
export type ApplicationId = Branded<number, 'ApplicationId'>;

export type ApplicationStatus = 'READY' | 'STARTING' | 'RUNNING' | 'STOPPING' | 'UPDATING' | 'DELETING';

export interface SqlApplication extends ApplicationName {
  readonly id: ApplicationId;
  readonly status: ApplicationStatus;
  /** When a passing status ends. */
  readonly settlesAtMs: number | undefined;
  /** 1 at first, one more with each change. */
  readonly version: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number | undefined;
  readonly description: string | undefined;
  /** Of the second version of the interface, where the application has one role; the first has one for each resource. */
  readonly serviceRoleArn: string | undefined;
  readonly code: string;
  readonly inputs: readonly ApplicationInput[];
  readonly outputs: readonly ApplicationOutput[];
  readonly references: readonly ReferenceSource[];
  readonly logging: readonly LoggingTarget[];
  /** Of the log: what was read when (partitions.ts); the state's checkpoints are in the one behind it. */
  readonly partition: PartitionId;
  readonly tags: Readonly<Record<string, string>>;
}

/** A stream, delivery stream or function, with the role of the interface's first version. */
export interface LinkedResource {
  readonly arn: string;
  readonly roleArn: string | undefined;
}

export interface ApplicationInput {
  /** AWS's, such as `1.1`. */
  readonly id: string;
  readonly namePrefix: string;
  readonly from: { readonly kind: 'stream' | 'delivery-stream' } & LinkedResource;
  readonly processor: LinkedResource | undefined;
  /** In-application streams that share the records, 1 to 64. */
  readonly parallelism: number;
  readonly schema: RecordSchema;
  readonly start: StartingPosition;
}

export type StartingPosition = 'NOW' | 'TRIM_HORIZON' | 'LAST_STOPPED_POINT';

/** What AWS calls SourceSchema, in its own words; `input-schema.ts` of the engine is made of it. */
export interface RecordSchema {
  readonly format:
    | { readonly kind: 'JSON'; readonly rowPath: string | undefined }
    | { readonly kind: 'CSV'; readonly rowDelimiter: string; readonly columnDelimiter: string };
  readonly encoding: string | undefined;
  readonly columns: readonly {
    readonly name: string;
    readonly sqlType: string;
    readonly mapping: string | undefined;
  }[];
}

export interface ApplicationOutput {
  readonly id: string;
  /** The in-application stream whose rows go there. */
  readonly name: string;
  readonly to: { readonly kind: 'stream' | 'delivery-stream' | 'function' } & LinkedResource;
  readonly format: 'JSON' | 'CSV';
}

export interface ReferenceSource {
  readonly id: string;
  readonly tableName: string;
  readonly bucketArn: string;
  readonly fileKey: string;
  readonly roleArn: string | undefined;
  readonly schema: RecordSchema;
}

export interface LoggingTarget {
  readonly id: string;
  readonly logStreamArn: string;
  readonly roleArn: string | undefined;
}

/** As `PREFIX_001`: what AWS calls InAppStreamNames. */
export function inputStreamNames({ namePrefix, parallelism }: ApplicationInput): readonly string[] {
  return Array.from({ length: parallelism }, (_, index) => `${namePrefix}_${String(index + 1).padStart(3, '0')}`);
}
