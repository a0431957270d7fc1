/**
 * AWS lists several violations in the order its own hash tables keep the members. src/wire/aws/validation/member-order.ts
 * has the rule; here stand the shapes where AWS was seen to answer otherwise (recorded in the tests of kinesalite, which
 * were run against AWS), and the order of one enum's values in messages.
 */
export interface ValidationOrder {
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

export const validationOrders: Readonly<Record<string, ValidationOrder>> = {
  kinesis: {
    members: {
      GetShardIteratorInput: ['ShardId', 'ShardIteratorType', 'StartingSequenceNumber', 'StreamName'],
      ListShardsInput: ['MaxResults', 'ExclusiveStartShardId', 'StreamName', 'NextToken'],
      PutRecordInput: ['SequenceNumberForOrdering', 'PartitionKey', 'ExplicitHashKey', 'Data', 'StreamName'],
    },
    enums: {
      ShardIteratorType: ['AFTER_SEQUENCE_NUMBER', 'LATEST', 'AT_TIMESTAMP', 'AT_SEQUENCE_NUMBER', 'TRIM_HORIZON'],
    },
  },
};
