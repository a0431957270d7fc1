"""boto3 as its users call it, against the server that AWS_ENDPOINT_URL names."""

import datetime
import hashlib
import json
import unittest

import boto3
from botocore.exceptions import ClientError

ACCOUNT = "000000000000"


class KinesisCase(unittest.TestCase):
    def setUp(self):
        self.kinesis = boto3.client("kinesis", region_name="us-east-1")
        self.addCleanup(self.kinesis.close)

    def stream(self, name, shards=1):
        self.kinesis.create_stream(StreamName=name, ShardCount=shards)
        self.kinesis.get_waiter("stream_exists").wait(
            StreamName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 10}
        )
        return f"arn:aws:kinesis:us-east-1:{ACCOUNT}:stream/{name}"

    def refused(self, code, message, call, **arguments):
        with self.assertRaises(ClientError) as raised:
            call(**arguments)
        error = raised.exception.response
        self.assertEqual(error["Error"]["Code"], code)
        self.assertEqual(error["Error"]["Message"], message)
        self.assertEqual(error["ResponseMetadata"]["HTTPStatusCode"], 400)
        return raised.exception


class Streams(KinesisCase):
    def test_documents_create_and_put(self):
        self.kinesis.create_stream(StreamName="my-stream", ShardCount=1)
        answer = self.kinesis.put_record(
            StreamName="my-stream", Data=json.dumps({"event": "test"}), PartitionKey="partition-key"
        )
        self.assertEqual(answer["ShardId"], "shardId-000000000000")
        self.assertRegex(answer["SequenceNumber"], r"^49\d{54}$")

    def test_waiters_and_deletion(self):
        self.stream("waited")
        self.kinesis.delete_stream(StreamName="waited")
        self.kinesis.get_waiter("stream_not_exists").wait(
            StreamName="waited", WaiterConfig={"Delay": 1, "MaxAttempts": 10}
        )
        error = self.refused(
            "ResourceNotFoundException",
            f"Stream waited under account {ACCOUNT} not found.",
            self.kinesis.describe_stream,
            StreamName="waited",
        )
        self.assertIsInstance(error, self.kinesis.exceptions.ResourceNotFoundException)

    def test_paginators_see_everything_once(self):
        names = [f"paged-{number:02}" for number in range(12)]
        for name in names:
            self.stream(name, shards=2)
        pages = self.kinesis.get_paginator("list_streams").paginate(PaginationConfig={"PageSize": 5})
        listed = [name for page in pages for name in page["StreamNames"] if name.startswith("paged-")]
        self.assertEqual(listed, names)
        self.stream("many-shards", shards=23)
        # This paginator repeats StreamName beside NextToken, which AWS refuses and the server lets pass.
        pages = self.kinesis.get_paginator("list_shards").paginate(
            StreamName="many-shards", PaginationConfig={"PageSize": 10}
        )
        shards = [shard["ShardId"] for page in pages for shard in page["Shards"]]
        self.assertEqual(shards, [f"shardId-{number:012}" for number in range(23)])
        pages = self.kinesis.get_paginator("describe_stream").paginate(
            StreamName="many-shards", PaginationConfig={"PageSize": 10}
        )
        described = [s["ShardId"] for page in pages for s in page["StreamDescription"]["Shards"]]
        self.assertEqual(described, shards)

    def test_refusals(self):
        self.stream("taken")
        self.refused(
            "ResourceInUseException",
            f"Stream taken under account {ACCOUNT} already exists.",
            self.kinesis.create_stream,
            StreamName="taken",
            ShardCount=1,
        )
        self.refused(
            "ValidationException",
            "1 validation error detected: Value 'not a name' at 'streamName' failed to satisfy constraint: "
            "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
            self.kinesis.describe_stream,
            StreamName="not a name",
        )
        self.refused(
            "ResourceNotFoundException",
            f"Shard shardId-000000000009 in stream taken under account {ACCOUNT} does not exist",
            self.kinesis.get_shard_iterator,
            StreamName="taken",
            ShardId="shardId-000000000009",
            ShardIteratorType="LATEST",
        )
        self.refused(
            "ValidationException",
            "1 validation error detected: Value 'EARLIEST' at 'shardIteratorType' failed to satisfy constraint: "
            "Member must satisfy enum value set: "
            "[AFTER_SEQUENCE_NUMBER, LATEST, AT_TIMESTAMP, AT_SEQUENCE_NUMBER, TRIM_HORIZON]",
            self.kinesis.get_shard_iterator,
            StreamName="taken",
            ShardId="shardId-000000000000",
            ShardIteratorType="EARLIEST",
        )


class Records(KinesisCase):
    def test_put_records_and_read_them_back(self):
        self.stream("batch", shards=3)
        shards = self.kinesis.list_shards(StreamName="batch")["Shards"]
        records = [{"Data": f"r{number}".encode(), "PartitionKey": f"k{number}"} for number in range(500)]
        answer = self.kinesis.put_records(StreamName="batch", Records=records)
        self.assertEqual(answer["FailedRecordCount"], 0)
        for record, result in zip(records, answer["Records"]):
            hash_key = int(hashlib.md5(record["PartitionKey"].encode()).hexdigest(), 16)
            owner = next(s for s in shards if int(s["HashKeyRange"]["EndingHashKey"]) >= hash_key)
            self.assertEqual(result["ShardId"], owner["ShardId"])
        read = []
        for shard in shards:
            iterator = self.kinesis.get_shard_iterator(
                StreamName="batch", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
            )["ShardIterator"]
            page = self.kinesis.get_records(ShardIterator=iterator)
            read += [(r["Data"], r["PartitionKey"]) for r in page["Records"]]
            self.assertEqual(page["MillisBehindLatest"], 0)
        self.assertEqual(sorted(read), sorted((r["Data"], r["PartitionKey"]) for r in records))

    def test_at_timestamp(self):
        self.stream("timed")
        self.kinesis.put_record(StreamName="timed", Data=b"x", PartitionKey="k")
        hour = datetime.timedelta(hours=1)
        now = datetime.datetime.now(datetime.timezone.utc)
        for time, count in ((now - hour, 1), (now - hour * 30, 1)):
            iterator = self.kinesis.get_shard_iterator(
                StreamName="timed",
                ShardId="shardId-000000000000",
                ShardIteratorType="AT_TIMESTAMP",
                Timestamp=time,
            )["ShardIterator"]
            self.assertEqual(len(self.kinesis.get_records(ShardIterator=iterator)["Records"]), count)


class FanOut(KinesisCase):
    def test_subscribe_to_shard(self):
        arn = self.stream("fanned")
        consumer = self.kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="python")["Consumer"]
        self.kinesis.put_record(StreamName="fanned", Data=b"first", PartitionKey="k")
        answer = self.kinesis.subscribe_to_shard(
            ConsumerARN=consumer["ConsumerARN"],
            ShardId="shardId-000000000000",
            StartingPosition={"Type": "TRIM_HORIZON"},
        )
        events = iter(answer["EventStream"])
        got = []
        while not got:
            event = next(events)["SubscribeToShardEvent"]
            self.assertIn("ContinuationSequenceNumber", event)
            self.assertIn("MillisBehindLatest", event)
            got += [record["Data"] for record in event["Records"]]
        self.assertEqual(got, [b"first"])
        self.kinesis.put_record(StreamName="fanned", Data=b"second", PartitionKey="k")
        while len(got) < 2:
            got += [record["Data"] for record in next(events)["SubscribeToShardEvent"]["Records"]]
        self.assertEqual(got, [b"first", b"second"])
        answer["EventStream"].close()


class Identity(unittest.TestCase):
    def test_caller_identity(self):
        identity = boto3.client("sts", region_name="us-east-1").get_caller_identity()
        self.assertEqual(identity["Account"], ACCOUNT)
        self.assertTrue(identity["Arn"].startswith(f"arn:aws:iam::{ACCOUNT}:"))


if __name__ == "__main__":
    unittest.main()
