"""boto3 on Firehose as its users call it, against the server that AWS_ENDPOINT_URL names."""

import gzip
import json
import os
import time
import unittest
import urllib.request

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ROLE = "arn:aws:iam::123456789012:role/firehose_delivery_role"


def advance(seconds):
    """Moves the server's clock, which buffers live by."""
    body = json.dumps({"action": "advance", "ms": seconds * 1000}).encode()
    url = os.environ["AWS_ENDPOINT_URL"] + "/_millstream/clock"
    headers = {"content-type": "application/json"}
    urllib.request.urlopen(urllib.request.Request(url, body, headers, method="POST")).close()


class DeliveryCase(unittest.TestCase):
    def setUp(self):
        config = Config(s3={"addressing_style": "path"})
        self.s3 = boto3.client("s3", region_name="us-east-1", config=config)
        self.kinesis = boto3.client("kinesis", region_name="us-east-1")
        self.firehose = boto3.client("firehose", region_name="us-east-1")
        for client in (self.s3, self.kinesis, self.firehose):
            self.addCleanup(client.close)
        self.bucket = self.id().rsplit(".", 1)[-1].replace("_", "-")
        self.name = self.bucket
        self.s3.create_bucket(Bucket=self.bucket)

    def place(self, **more):
        return {"RoleARN": ROLE, "BucketARN": f"arn:aws:s3:::{self.bucket}", **more}

    def create(self, extended=None, **more):
        if "S3DestinationConfiguration" not in more:
            more["ExtendedS3DestinationConfiguration"] = self.place(**(extended or {}))
        self.firehose.create_delivery_stream(DeliveryStreamName=self.name, **more)
        self.wait_for("ACTIVE")

    def describe(self):
        answer = self.firehose.describe_delivery_stream(DeliveryStreamName=self.name)
        return answer["DeliveryStreamDescription"]

    def wait_for(self, status):
        while self.describe()["DeliveryStreamStatus"] != status:
            time.sleep(0.1)

    def objects(self, prefix, count=1):
        """Names and content of the objects there, once there are so many."""
        for _ in range(200):
            listed = self.s3.list_objects_v2(Bucket=self.bucket, Prefix=prefix).get("Contents", [])
            if len(listed) >= count:
                keys = [item["Key"] for item in listed]
                return {
                    key: self.s3.get_object(Bucket=self.bucket, Key=key)["Body"].read() for key in keys
                }
            time.sleep(0.1)
        self.fail(f"{count} objects under {prefix} were not delivered")

    def refused(self, code, message, call, **arguments):
        with self.assertRaises(ClientError) as raised:
            call(**arguments)
        error = raised.exception.response["Error"]
        self.assertEqual((error["Code"], error["Message"]), (code, message))


class DirectPuts(DeliveryCase):
    def test_legacy_destination(self):
        # As the notes create it.
        response = self.firehose.create_delivery_stream(
            DeliveryStreamName="my-delivery-stream",
            S3DestinationConfiguration={
                "RoleARN": "arn:aws:iam::123456789012:role/firehose_delivery_role",
                "BucketARN": f"arn:aws:s3:::{self.bucket}",
                "Prefix": "firehose/",
            },
        )
        self.name = "my-delivery-stream"
        description = self.describe()
        self.assertEqual(response["DeliveryStreamARN"], description["DeliveryStreamARN"])
        [destination] = description["Destinations"]
        self.assertEqual(destination["S3DestinationDescription"]["Prefix"], "firehose/")
        self.assertEqual(
            destination["ExtendedS3DestinationDescription"]["BufferingHints"],
            {"SizeInMBs": 5, "IntervalInSeconds": 300},
        )
        self.firehose.put_record(DeliveryStreamName=self.name, Record={"Data": b"one\n"})
        advance(300)
        [(key, body)] = self.objects("firehose/").items()
        self.assertRegex(
            key,
            r"^firehose/\d{4}/\d\d/\d\d/\d\d/my-delivery-stream-1-\d{4}(-\d\d){5}-[0-9a-f-]{36}$",
        )
        self.assertEqual(body, b"one\n")

    def test_batches(self):
        self.create({"CompressionFormat": "GZIP", "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 60}})
        records = [{"Data": f"{number}\n".encode()} for number in range(500)]
        answer = self.firehose.put_record_batch(DeliveryStreamName=self.name, Records=records)
        self.assertEqual((answer["FailedPutCount"], answer["Encrypted"]), (0, False))
        self.assertEqual(len({entry["RecordId"] for entry in answer["RequestResponses"]}), 500)
        advance(60)
        [(key, body)] = self.objects("").items()
        self.assertTrue(key.endswith(".gz"), key)
        self.assertEqual(gzip.decompress(body), b"".join(record["Data"] for record in records))

    def test_zero_buffering_delivers_at_once(self):
        self.create({"BufferingHints": {"IntervalInSeconds": 0}})
        self.firehose.put_record(DeliveryStreamName=self.name, Record={"Data": "now"})
        self.assertEqual(list(self.objects("").values()), [b"now"])

    def test_encryption(self):
        self.create({"BufferingHints": {"IntervalInSeconds": 0}})
        self.firehose.start_delivery_stream_encryption(DeliveryStreamName=self.name)
        self.assertEqual(
            self.describe()["DeliveryStreamEncryptionConfiguration"],
            {"KeyType": "AWS_OWNED_CMK", "Status": "ENABLED"},
        )
        put = self.firehose.put_record(DeliveryStreamName=self.name, Record={"Data": "secret"})
        self.assertTrue(put["Encrypted"])
        self.assertEqual(list(self.objects("").values()), [b"secret"])

    def test_update_and_versions(self):
        self.create({"BufferingHints": {"IntervalInSeconds": 0}})
        before = self.describe()
        change = {
            "DeliveryStreamName": self.name,
            "CurrentDeliveryStreamVersionId": before["VersionId"],
            "DestinationId": before["Destinations"][0]["DestinationId"],
            "ExtendedS3DestinationUpdate": {"Prefix": "changed/"},
        }
        self.firehose.update_destination(**change)
        self.assertEqual(self.describe()["VersionId"], "2")
        self.refused(
            "ConcurrentModificationException",
            f"Cannot update firehose: {self.name} since the current version id: 2 and specified version id: 1 do not match",
            self.firehose.update_destination,
            **change,
        )
        self.firehose.put_record(DeliveryStreamName=self.name, Record={"Data": "x"})
        [key] = self.objects("changed/")
        self.assertIn(f"/{self.name}-2-", key)

    def test_tags_lists_and_deletion(self):
        self.create(Tags=[{"Key": "team", "Value": "a"}])
        self.firehose.tag_delivery_stream(DeliveryStreamName=self.name, Tags=[{"Key": "stage", "Value": "b"}])
        self.firehose.untag_delivery_stream(DeliveryStreamName=self.name, TagKeys=["team"])
        tags = self.firehose.list_tags_for_delivery_stream(DeliveryStreamName=self.name)["Tags"]
        self.assertEqual(tags, [{"Key": "stage", "Value": "b"}])
        listed = self.firehose.list_delivery_streams(DeliveryStreamType="DirectPut", Limit=100)
        self.assertIn(self.name, listed["DeliveryStreamNames"])
        self.firehose.delete_delivery_stream(DeliveryStreamName=self.name)
        self.refused(
            "ResourceNotFoundException",
            f"Firehose {self.name} under account 000000000000 not found.",
            self.firehose.describe_delivery_stream,
            DeliveryStreamName=self.name,
        )
        self.refused(
            "ResourceNotFoundException",
            f"Firehose {self.name} not found under account 000000000000.",
            self.firehose.put_record,
            DeliveryStreamName=self.name,
            Record={"Data": b""},
        )


class DataStreams(DeliveryCase):
    def test_records_of_a_data_stream(self):
        self.kinesis.create_stream(StreamName=self.name, ShardCount=2)
        arn = self.kinesis.describe_stream_summary(StreamName=self.name)["StreamDescriptionSummary"]["StreamARN"]
        self.create(
            {
                "Prefix": "raw/year=!{timestamp:yyyy}/",
                "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
                "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 60},
            },
            DeliveryStreamType="KinesisStreamAsSource",
            KinesisStreamSourceConfiguration={"KinesisStreamARN": arn, "RoleARN": ROLE},
        )
        source = self.describe()["Source"]["KinesisStreamSourceDescription"]
        self.assertEqual((source["KinesisStreamARN"], source["RoleARN"]), (arn, ROLE))
        self.refused(
            "InvalidArgumentException",
            "This operation is not permitted on KinesisStreamAsSource delivery stream type.",
            self.firehose.put_record,
            DeliveryStreamName=self.name,
            Record={"Data": b"x"},
        )
        for number in range(20):
            self.kinesis.put_record(StreamName=self.name, Data=f"{number}\n", PartitionKey=str(number))
        advance(60)
        delivered = b"".join(self.objects("raw/year=").values())
        self.assertEqual(sorted(delivered.split()), sorted(str(number).encode() for number in range(20)))


if __name__ == "__main__":
    unittest.main()
