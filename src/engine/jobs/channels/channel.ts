/** A channel: what of a data stream is delivered into a bucket, and how. */
import type { ChannelDocument } from '../../meta/documents/channel.ts';

export interface ChannelName {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

export interface Channel extends ChannelName, ChannelDocument {}

export type ChannelErrorDetail =
  | { readonly code: 'ChannelNotFound'; readonly channel: ChannelName }
  | { readonly code: 'ChannelExists'; readonly channel: ChannelName }
  | { readonly code: 'ChannelInUse'; readonly channel: ChannelName; readonly status: Channel['status'] }
  | { readonly code: 'ChannelsExceeded'; readonly stream: ChannelDocument['stream']; readonly countMax: number }
  | { readonly code: 'TooManyChanges'; readonly pendingCountMax: number };

export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly detail: ChannelErrorDetail;

  constructor(detail: ChannelErrorDetail) {
    super(detail.code);
    this.detail = detail;
  }
}

/** Where errors go: what was said, or a folder of its own in the bucket itself. */
export function errorPlace(channel: Channel): {
  readonly bucketArn: string;
  readonly bucketOwner: string;
  readonly prefix: string;
} {
  const { bucketArn, bucketOwner } = channel.errors ?? channel;
  const prefix = channel.errors?.prefix ?? `kinesis-channel/errors/${channel.name}/${channel.id}/`;
  return { bucketArn, bucketOwner, prefix };
}

export function bucketOf(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
