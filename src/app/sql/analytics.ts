/** The two versions of Kinesis Data Analytics as a client calls them. */
import type { JsonService } from '../aws-client.ts';

export const firstVersion: JsonService = {
  signingName: 'kinesisanalytics',
  targetPrefix: 'KinesisAnalytics_20150814',
};

export const secondVersion: JsonService = {
  signingName: 'kinesisanalytics',
  targetPrefix: 'KinesisAnalytics_20180523',
};
