/** Errors of channels in AWS's codes; no capture confirms the texts. */
import { unreachable } from '../../base/assert.ts';
import type { ChannelError } from '../../engine/jobs/channels/channel.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';

export function fromChannelError(error: ChannelError): AwsError {
  const { detail } = error;
  const say = (code: string, message: string): AwsError => new AwsError(code, message, { cause: error });
  switch (detail.code) {
    case 'ChannelNotFound': {
      const { name, account } = detail.channel;
      return say('ResourceNotFoundException', `Channel ${name} under account ${account} not found.`);
    }
    case 'ChannelExists': {
      const { name, account } = detail.channel;
      return say('ResourceInUseException', `Channel ${name} under account ${account} already exists.`);
    }
    case 'ChannelInUse': {
      const { name, account } = detail.channel;
      return say(
        'ResourceInUseException',
        `Channel ${name} under account ${account} not ACTIVE, instead in state ${detail.status}`,
      );
    }
    case 'ChannelsExceeded': {
      const { name, account } = detail.stream;
      const limit = `Limit: ${detail.countMax}.`;
      return say(
        'LimitExceededException',
        `This request would exceed the limit of channels to Amazon S3 for stream ${name} under account ${account}. ${limit}`,
      );
    }
    case 'TooManyChanges':
      return say(
        'LimitExceededException',
        `More than ${detail.pendingCountMax} changes of channels are waiting already.`,
      );
  }
  return unreachable(detail);
}
