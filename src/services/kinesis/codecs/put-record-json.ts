import type { HotCodec } from '../../../wire/aws/service.ts';
import type { PutRecordInput, PutRecordOutput } from '../model.gen.ts';
import { plainly, type PlainJson } from '../../../wire/aws/codec/plain-json.ts';
import { isDataLength, isHashKey, isPartitionKey, isSequenceNumber, isStreamArn, isStreamName } from './put-input.ts';

/** PutRecord in JSON, by raw bytes. */
export const putRecordJson: HotCodec<PutRecordInput, PutRecordOutput> = {
  decode: (body, allocate) => plainly(body, readInput, allocate),
  encode: ({ ShardId, SequenceNumber, EncryptionType }) => {
    const encryption = EncryptionType === undefined ? '' : `,"EncryptionType":"${EncryptionType}"`;
    return Buffer.from(`{"ShardId":"${ShardId}","SequenceNumber":"${SequenceNumber}"${encryption}}`, 'latin1');
  },
};

const textMembers = {
  StreamName: isStreamName,
  StreamARN: isStreamArn,
  PartitionKey: isPartitionKey,
  ExplicitHashKey: isHashKey,
  SequenceNumberForOrdering: isSequenceNumber,
} as const;

function readInput(json: PlainJson): PutRecordInput {
  let data: Buffer | undefined;
  const texts: { -readonly [Name in keyof typeof textMembers]?: string } = {};
  json.object((name) => {
    if (name === 'Data') {
      if (data !== undefined) json.giveUp();
      data = json.blob();
    } else if (isTextMember(name)) {
      if (texts[name] !== undefined) json.giveUp();
      const text = json.string();
      if (!textMembers[name](text)) json.giveUp();
      texts[name] = text;
    } else json.giveUp();
  });
  if (data === undefined || !isDataLength(data.length)) return json.giveUp();
  return { Data: data, ...texts };
}

function isTextMember(name: string): name is keyof typeof textMembers {
  return Object.hasOwn(textMembers, name);
}
