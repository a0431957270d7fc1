/** What the lab makes beside its bucket: a stream, two delivery streams and a SQL application; and how it all goes again. */
import { fieldAt, fieldOf, isJsonObject, listIn, textIn } from '../answer-fields.ts';
import type { JsonObject } from '../answer-fields.ts';
import type { AwsClient, JsonService } from '../aws-client.ts';
import { CallError, StartError } from '../errors.ts';
import { firstVersion } from '../sql/analytics.ts';
import { deleteApplication, stopApplication } from '../sql/control.ts';
import { labApplication, labCode, labStream, processedDelivery, rawDelivery, resultStream } from './lab-sql.ts';

const kinesis: JsonService = { signingName: 'kinesis', targetPrefix: 'Kinesis_20131202' };
const firehose: JsonService = { signingName: 'firehose', targetPrefix: 'Firehose_20150804' };

/** Waits between two looks at whether something is ready. */
export type Wait = (ms: number) => Promise<void>;

const lookEveryMs = 100;
const looksMax = 1_200;

export class LabResources {
  readonly #client: AwsClient;
  readonly #account: string;
  readonly #bucket: string;
  readonly #wait: Wait;

  constructor(client: AwsClient, options: { readonly account: string; readonly bucket: string; readonly wait: Wait }) {
    this.#client = client;
    this.#account = options.account;
    this.#bucket = options.bucket;
    this.#wait = options.wait;
  }

  /** Errors: CallError. */
  async hasStream(): Promise<boolean> {
    return (await this.#unlessMissing(kinesis, 'DescribeStreamSummary', { StreamName: labStream })) !== undefined;
  }

  /** On-demand, and ACTIVE when this resolves. Errors: CallError. */
  async createStream(): Promise<void> {
    await this.#client.call(kinesis, 'CreateStream', {
      StreamName: labStream,
      StreamModeDetails: { StreamMode: 'ON_DEMAND' },
    });
    await this.#until('ACTIVE', async () => {
      const answer = await this.#client.call(kinesis, 'DescribeStreamSummary', { StreamName: labStream });
      return textIn(fieldOf(answer, 'StreamDescriptionSummary'), 'StreamStatus');
    });
  }

  /** From the stream to `raw-stream/`. Errors: CallError. */
  async createRawDelivery(): Promise<void> {
    await this.#createDelivery({
      DeliveryStreamName: rawDelivery,
      DeliveryStreamType: 'KinesisStreamAsSource',
      KinesisStreamSourceConfiguration: { KinesisStreamARN: this.#streamArn(), RoleARN: this.#roleArn() },
      ExtendedS3DestinationConfiguration: this.#destination(
        'raw-stream/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/hour=!{timestamp:HH}/',
      ),
    });
  }

  /** For the application's rows, to `processed-stream/`. Errors: CallError. */
  async createProcessedDelivery(): Promise<void> {
    await this.#createDelivery({
      DeliveryStreamName: processedDelivery,
      DeliveryStreamType: 'DirectPut',
      ExtendedS3DestinationConfiguration: this.#destination(
        'processed-stream/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/',
      ),
    });
  }

  /** What the stream's records look like. Errors: CallError. */
  async discoverSchema(): Promise<JsonObject> {
    const answer = await this.#client.call(firstVersion, 'DiscoverInputSchema', {
      ResourceARN: this.#streamArn(),
      RoleARN: this.#roleArn(),
      InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
    });
    const schema = fieldOf(answer, 'InputSchema');
    return isJsonObject(schema) ? schema : {};
  }

  /** Errors: CallError. */
  async createApplication(schema: JsonObject): Promise<void> {
    await this.#client.call(firstVersion, 'CreateApplication', {
      ApplicationName: labApplication,
      ApplicationCode: labCode,
      Inputs: [
        {
          NamePrefix: 'SOURCE_SQL_STREAM',
          KinesisStreamsInput: { ResourceARN: this.#streamArn(), RoleARN: this.#roleArn() },
          InputSchema: schema,
        },
      ],
    });
  }

  /** RUNNING when this resolves. Errors: CallError. */
  async startApplication(): Promise<void> {
    const position = { InputStartingPosition: 'TRIM_HORIZON' };
    const [input] = listIn(await this.#application(), 'InputDescriptions');
    await this.#client.call(firstVersion, 'StartApplication', {
      ApplicationName: labApplication,
      InputConfigurations: [{ Id: textIn(input, 'InputId'), InputStartingPositionConfiguration: position }],
    });
    await this.#until('RUNNING', async () => textIn(await this.#application(), 'ApplicationStatus'));
  }

  /** The result stream's rows go to the second delivery stream. Errors: CallError. */
  async addOutput(): Promise<void> {
    await this.#client.call(firstVersion, 'AddApplicationOutput', {
      ApplicationName: labApplication,
      CurrentApplicationVersionId: fieldOf(await this.#application(), 'ApplicationVersionId'),
      Output: {
        Name: resultStream,
        KinesisFirehoseOutput: {
          ResourceARN: `arn:aws:firehose:${this.#client.region}:${this.#account}:deliverystream/${processedDelivery}`,
          RoleARN: this.#roleArn(),
        },
        DestinationSchema: { RecordFormatType: 'JSON' },
      },
    });
  }

  /** In the lab's order; what is not there is passed over. Errors: CallError. */
  async removeAll(): Promise<void> {
    await unlessMissing(() => stopApplication(this.#client, labApplication, true));
    await unlessMissing(() => deleteApplication(this.#client, labApplication));
    for (const name of [rawDelivery, processedDelivery])
      await this.#unlessMissing(firehose, 'DeleteDeliveryStream', { DeliveryStreamName: name });
    await this.#unlessMissing(kinesis, 'DeleteStream', { StreamName: labStream });
  }

  async #createDelivery(request: JsonObject & { readonly DeliveryStreamName: string }): Promise<void> {
    const { DeliveryStreamName } = request;
    await this.#client.call(firehose, 'CreateDeliveryStream', request);
    await this.#until('ACTIVE', async () => {
      const answer = await this.#client.call(firehose, 'DescribeDeliveryStream', { DeliveryStreamName });
      return textIn(fieldAt(answer, 'DeliveryStreamDescription'), 'DeliveryStreamStatus');
    });
  }

  #destination(prefix: string): JsonObject {
    return {
      RoleARN: this.#roleArn(),
      BucketARN: `arn:aws:s3:::${this.#bucket}`,
      Prefix: prefix,
      ErrorOutputPrefix: 'errors/!{firehose:error-output-type}/',
      BufferingHints: { IntervalInSeconds: 60, SizeInMBs: 1 },
    };
  }

  async #application(): Promise<unknown> {
    const answer = await this.#client.call(firstVersion, 'DescribeApplication', { ApplicationName: labApplication });
    return fieldOf(answer, 'ApplicationDetail');
  }

  async #until(wanted: string, status: () => Promise<string | undefined>): Promise<void> {
    for (let look = 0; look < looksMax; look += 1) {
      if ((await status()) === wanted) return;
      await this.#wait(lookEveryMs);
    }
    throw new StartError([`What the lab made is not ${wanted} after ${(looksMax * lookEveryMs) / 1_000} seconds.`]);
  }

  #unlessMissing(service: JsonService, operation: string, input: JsonObject): Promise<unknown> {
    return unlessMissing(() => this.#client.call(service, operation, input));
  }

  #streamArn(): string {
    return `arn:aws:kinesis:${this.#client.region}:${this.#account}:stream/${labStream}`;
  }

  #roleArn(): string {
    return `arn:aws:iam::${this.#account}:role/streaming-lab`;
  }
}

/** undefined where the thing is not there, or is not in a state to be stopped. */
async function unlessMissing<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    const codes = ['ResourceNotFoundException', 'ResourceInUseException'];
    if (error instanceof CallError && codes.includes(error.code)) return undefined;
    throw error;
  }
}
