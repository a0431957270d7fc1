/** A delivery stream: where its records come from, what is done to them, and where they go. */
import type { Branded } from '../../base/brand.ts';
import type { PartitionId } from '../log/log.ts';

export interface DeliveryStreamName {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/** Never given again, so that a name made again shares nothing with its predecessor. */
export type DeliveryStreamId = Branded<number, 'DeliveryStreamId'>;

export type DeliveryStreamStatus = 'CREATING' | 'ACTIVE' | 'DELETING';

export interface DeliveryStream extends DeliveryStreamName {
  readonly id: DeliveryStreamId;
  readonly status: DeliveryStreamStatus;
  /** When its status, or that of its encryption, changes by itself. */
  readonly settlesAtMs: number | undefined;
  readonly createdAtMs: number;
  /** Of the last change of its destination. */
  readonly updatedAtMs: number | undefined;
  /** 1 at first, one more with each change of its destination; part of the objects' names. */
  readonly version: number;
  readonly source: DeliverySource;
  /** Of the log, where the outputs of a transform wait for their delivery. */
  readonly staging: PartitionId;
  readonly destination: S3Destination;
  readonly encryption: DeliveryEncryption | undefined;
  /** Data keys it ever had; destroyed with it. */
  readonly dataKeys: readonly DeliveryDataKey[];
  /** When its encryption was started or stopped, the newest ones. */
  readonly encryptionChangesMs: readonly number[];
  readonly tags: Readonly<Record<string, string>>;
}

export type DeliverySource =
  /** `partition`: of the log, where puts wait for their delivery. */
  | {
      readonly kind: 'direct-put';
      readonly partition: PartitionId;
      readonly throughputHintMBs: number | undefined;
    }
  | {
      readonly kind: 'stream';
      /** As it was said; it may name an account that is not here. */
      readonly streamArn: string;
      /** The data stream that is meant. */
      readonly stream: DataStreamName;
      readonly roleArn: string;
      /** When it becomes active; what the data stream took before is not delivered. */
      readonly startAtMs: number;
    };

export interface DataStreamName {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

export interface DeliveryDataKey {
  readonly masterKeyId: string;
  readonly dataKeyId: string;
}

export interface DeliveryEncryption extends DeliveryDataKey {
  readonly keyType: 'AWS_OWNED_CMK' | 'CUSTOMER_MANAGED_CMK';
  readonly keyArn: string | undefined;
  /** There is none any more once it is stopped. */
  readonly status: 'ENABLED' | 'ENABLING' | 'DISABLING';
}

/** What the records that come now are sealed with while they wait; undefined where they lie in the clear. */
export function sealingKey({ encryption }: Pick<DeliveryStream, 'encryption'>): DeliveryDataKey | undefined {
  return encryption?.status === 'DISABLING' ? undefined : encryption;
}

export type Compression = 'UNCOMPRESSED' | 'GZIP' | 'ZIP' | 'Snappy' | 'HADOOP_SNAPPY';

export interface LoggingOptions {
  readonly enabled: boolean;
  readonly logGroup: string | undefined;
  readonly logStream: string | undefined;
}

/** Where and how objects are put: of the destination, and of a backup. */
export interface S3Place {
  readonly roleArn: string;
  readonly bucketArn: string;
  readonly prefix: string | undefined;
  readonly errorOutputPrefix: string | undefined;
  readonly buffering: Buffering;
  readonly compression: Compression;
  readonly kmsKeyArn: string | undefined;
  readonly logging: LoggingOptions;
}

/** Whichever comes first; hints, as AWS calls them. */
export interface Buffering {
  /** 1 to 128. */
  readonly sizeMiB: number;
  /** 0 to 900; 0 delivers at once. */
  readonly intervalS: number;
}

export interface S3Destination extends S3Place {
  readonly id: string;
  /** Which of AWS's two shapes it was made with: both are described, one of them is what was said. */
  readonly isExtended: boolean;
  readonly backup:
    /** It may be said where one would go. */
    { readonly mode: 'Disabled'; readonly place?: S3Place } | { readonly mode: 'Enabled'; readonly place: S3Place };
  readonly processing: { readonly enabled: boolean; readonly processors: readonly Processor[] } | undefined;
  readonly conversion: FormatConversion | undefined;
  readonly dynamicPartitioning: { readonly enabled: boolean; readonly retryS: number | undefined } | undefined;
  /** With its dot. */
  readonly fileExtension: string | undefined;
  /** An IANA zone; UTC where there is none. */
  readonly timeZone: string | undefined;
}

/** AWS's names, as said: type, and parameters in their order. */
export interface Processor {
  readonly type: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** JSON in, columns out. `undefined` is what was not said and is not described. */
export interface FormatConversion {
  readonly enabled: boolean;
  readonly schema: SchemaReference | undefined;
  readonly input: JsonReading | undefined;
  readonly output: ColumnarWriting | undefined;
}

export interface SchemaReference {
  readonly roleArn: string | undefined;
  readonly catalogId: string | undefined;
  readonly databaseName: string | undefined;
  readonly tableName: string | undefined;
  readonly region: string | undefined;
  readonly versionId: string | undefined;
  /** Whose catalog is meant, where it is not the one that was said. */
  readonly meant: CatalogPlace | undefined;
}

export interface CatalogPlace {
  readonly catalogId: string;
  readonly region: string;
}

export type JsonReading =
  | {
      readonly kind: 'openx';
      readonly dotsToUnderscores: boolean | undefined;
      readonly caseInsensitive: boolean | undefined;
      readonly columnToKey: Readonly<Record<string, string>> | undefined;
    }
  | { readonly kind: 'hive'; readonly timestampFormats: readonly string[] | undefined };

export type ColumnarWriting =
  | {
      readonly kind: 'parquet';
      readonly blockBytes: number | undefined;
      readonly pageBytes: number | undefined;
      readonly compression: 'UNCOMPRESSED' | 'GZIP' | 'SNAPPY' | undefined;
      readonly dictionary: boolean | undefined;
      readonly paddingBytesMax: number | undefined;
      readonly writerVersion: 'V1' | 'V2' | undefined;
    }
  | {
      readonly kind: 'orc';
      readonly stripeBytes: number | undefined;
      readonly blockBytes: number | undefined;
      readonly rowIndexStride: number | undefined;
      readonly enablePadding: boolean | undefined;
      readonly paddingTolerance: number | undefined;
      readonly compression: 'NONE' | 'ZLIB' | 'SNAPPY' | undefined;
      readonly bloomFilterColumns: readonly string[] | undefined;
      readonly bloomFilterFalsePositiveProbability: number | undefined;
      readonly dictionaryKeyThreshold: number | undefined;
      readonly formatVersion: 'V0_11' | 'V0_12' | undefined;
    };
