"""boto3 on Kinesis Data Analytics, both versions, against the server that AWS_ENDPOINT_URL names."""

import json
import os
import time
import unittest
import urllib.request

import boto3
from botocore.exceptions import ClientError

ROLE = "arn:aws:iam::123456789012:role/kinesis-analytics-role"

CODE = """
CREATE OR REPLACE STREAM "DESTINATION_SQL_STREAM" ("sensor" VARCHAR(16), "average" DOUBLE, "readings" INTEGER);
CREATE OR REPLACE PUMP "STREAM_PUMP" AS INSERT INTO "DESTINATION_SQL_STREAM"
SELECT STREAM s."sensor", AVG(s."degrees"), COUNT(*) FROM "SOURCE_SQL_STREAM_001" AS s
GROUP BY s."sensor", FLOOR(s.ROWTIME TO MINUTE);
"""

SCHEMA = {
    "RecordFormat": {
        "RecordFormatType": "JSON",
        "MappingParameters": {"JSONMappingParameters": {"RecordRowPath": "$"}},
    },
    "RecordEncoding": "UTF-8",
    "RecordColumns": [
        {"Name": "sensor", "Mapping": "$.sensor", "SqlType": "VARCHAR(16)"},
        {"Name": "degrees", "Mapping": "$.degrees", "SqlType": "DOUBLE"},
    ],
}


def advance(seconds):
    """Moves the server's clock, which windows live by."""
    body = json.dumps({"action": "advance", "ms": seconds * 1000}).encode()
    url = os.environ["AWS_ENDPOINT_URL"] + "/_millstream/clock"
    headers = {"content-type": "application/json"}
    urllib.request.urlopen(urllib.request.Request(url, body, headers, method="POST")).close()


def reset():
    url = os.environ["AWS_ENDPOINT_URL"] + "/_millstream/reset"
    urllib.request.urlopen(urllib.request.Request(url, b"", method="POST")).close()


class AnalyticsCase(unittest.TestCase):
    def setUp(self):
        reset()
        self.v1 = boto3.client("kinesisanalytics", region_name="us-east-1")
        self.v2 = boto3.client("kinesisanalyticsv2", region_name="us-east-1")
        self.kinesis = boto3.client("kinesis", region_name="us-east-1")
        for client in (self.v1, self.v2, self.kinesis):
            self.addCleanup(client.close)
        for name in ("readings", "results"):
            self.kinesis.create_stream(StreamName=name, ShardCount=1)

    def arn(self, name):
        return f"arn:aws:kinesis:us-east-1:000000000000:stream/{name}"

    def put(self, sensor, degrees):
        data = json.dumps({"sensor": sensor, "degrees": degrees})
        self.kinesis.put_record(StreamName="readings", Data=data, PartitionKey=sensor)

    def results(self, count):
        """Records of the result stream, once there are so many; the clock goes on until then."""
        iterator = self.kinesis.get_shard_iterator(
            StreamName="results", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]
        records = []
        for _ in range(200):
            answer = self.kinesis.get_records(ShardIterator=iterator)
            iterator = answer["NextShardIterator"]
            records += [record["Data"] for record in answer["Records"]]
            if len(records) >= count:
                return records
            time.sleep(0.05)
            advance(1)
        self.fail(f"{len(records)} results came, not {count}")

    def refused(self, code, call, **arguments):
        with self.assertRaises(ClientError) as caught:
            call(**arguments)
        error = caught.exception.response["Error"]
        self.assertEqual(error["Code"], code, error["Message"])
        return error["Message"]


class FirstVersionTest(AnalyticsCase):
    def create(self, **more):
        return self.v1.create_application(
            ApplicationName="lab",
            Inputs=[
                {
                    "NamePrefix": "SOURCE_SQL_STREAM",
                    "KinesisStreamsInput": {"ResourceARN": self.arn("readings"), "RoleARN": ROLE},
                    "InputSchema": SCHEMA,
                }
            ],
            **more,
        )

    def detail(self):
        return self.v1.describe_application(ApplicationName="lab")["ApplicationDetail"]

    def output(self, version):
        self.v1.add_application_output(
            ApplicationName="lab",
            CurrentApplicationVersionId=version,
            Output={
                "Name": "DESTINATION_SQL_STREAM",
                "KinesisStreamsOutput": {"ResourceARN": self.arn("results"), "RoleARN": ROLE},
                "DestinationSchema": {"RecordFormatType": "JSON"},
            },
        )

    def test_the_sample_with_an_input_alone(self):
        response = self.v1.create_application(
            ApplicationName="my-kinesis-analytics-app",
            Inputs=[
                {
                    "NamePrefix": "source-stream",
                    "KinesisStreamsInput": {
                        "ResourceARN": "arn:aws:kinesis:us-east-1:123456789012:stream/my-data-stream",
                        "RoleARN": "arn:aws:iam::123456789012:role/kinesis-analytics-role",
                    },
                    "InputSchema": {
                        "RecordFormat": {
                            "RecordFormatType": "JSON",
                            "MappingParameters": {"JSONMappingParameters": {"RecordRowPath": "$"}},
                        },
                        "RecordColumns": [{"Name": "event", "SqlType": "VARCHAR(64)", "Mapping": "$.event"}],
                    },
                }
            ],
        )
        self.assertEqual(response["ApplicationSummary"]["ApplicationStatus"], "READY")
        # Code comes later, and quotes the name for its hyphen.
        code = (
            'CREATE STREAM "E" ("event" VARCHAR(64));'
            'CREATE PUMP "P" AS INSERT INTO "E" SELECT STREAM "event" FROM "source-stream_001";'
        )
        self.v1.update_application(
            ApplicationName="my-kinesis-analytics-app",
            CurrentApplicationVersionId=1,
            ApplicationUpdate={"ApplicationCodeUpdate": code},
        )

    def test_rows_come_out_and_a_stopped_application_goes_on(self):
        self.create(ApplicationCode=CODE)
        self.output(1)
        (source,) = self.detail()["InputDescriptions"]
        position = {"InputStartingPosition": "TRIM_HORIZON"}
        self.put("a", 1)
        self.put("a", 2)
        self.v1.start_application(
            ApplicationName="lab",
            InputConfigurations=[{"Id": source["InputId"], "InputStartingPositionConfiguration": position}],
        )
        self.assertEqual(self.detail()["ApplicationStatus"], "RUNNING")
        first = json.loads(self.results(1)[0])
        self.assertEqual(first, {"sensor": "a", "average": 1.5, "readings": 2})

        self.v1.stop_application(ApplicationName="lab")
        self.assertEqual(self.detail()["ApplicationStatus"], "READY")
        self.put("b", 7)
        position = {"InputStartingPosition": "LAST_STOPPED_POINT"}
        self.v1.start_application(
            ApplicationName="lab",
            InputConfigurations=[{"Id": source["InputId"], "InputStartingPositionConfiguration": position}],
        )
        second = json.loads(self.results(2)[1])
        self.assertEqual(second, {"sensor": "b", "average": 7.0, "readings": 1})
        self.v1.delete_application(ApplicationName="lab", CreateTimestamp=self.detail()["CreateTimestamp"])
        self.assertEqual(self.v1.list_applications()["ApplicationSummaries"], [])

    def test_errors(self):
        message = self.refused(
            "CodeValidationException",
            self.v1.create_application,
            ApplicationName="lab",
            ApplicationCode='CREATE STREAM "A" ("B" BLOB);',
        )
        self.assertRegex(message, r"^SQL error: .*line 1, column \d+")
        self.create(ApplicationCode=CODE)
        self.refused("ResourceInUseException", self.create)
        self.refused(
            "ConcurrentModificationException",
            self.v1.update_application,
            ApplicationName="lab",
            CurrentApplicationVersionId=3,
            ApplicationUpdate={"ApplicationCodeUpdate": CODE},
        )
        self.refused("ResourceInUseException", self.v1.stop_application, ApplicationName="lab")
        self.refused("ResourceNotFoundException", self.v1.describe_application, ApplicationName="other")

    def test_a_schema_is_discovered(self):
        self.put("a", 1.5)
        answer = self.v1.discover_input_schema(
            ResourceARN=self.arn("readings"),
            RoleARN=ROLE,
            InputStartingPositionConfiguration={"InputStartingPosition": "TRIM_HORIZON"},
        )
        self.assertEqual(
            [(column["Name"], column["SqlType"]) for column in answer["InputSchema"]["RecordColumns"]],
            [("sensor", "VARCHAR(4)"), ("degrees", "DOUBLE")],
        )
        self.assertEqual(answer["ParsedInputRecords"], [["a", "1.5"]])
        self.refused(
            "UnableToDetectSchemaException",
            self.v1.discover_input_schema,
            ResourceARN=self.arn("results"),
            RoleARN=ROLE,
            InputStartingPositionConfiguration={"InputStartingPosition": "TRIM_HORIZON"},
        )

    def test_pages_and_tags(self):
        for name in ("a", "b", "c"):
            self.v1.create_application(ApplicationName=name, Tags=[{"Key": "team", "Value": name}])
        page = self.v1.list_applications(Limit=2)
        self.assertTrue(page["HasMoreApplications"])
        arn = page["ApplicationSummaries"][0]["ApplicationARN"]
        self.v1.tag_resource(ResourceARN=arn, Tags=[{"Key": "cost", "Value": "1"}])
        self.v1.untag_resource(ResourceARN=arn, TagKeys=["team"])
        self.assertEqual(self.v1.list_tags_for_resource(ResourceARN=arn)["Tags"], [{"Key": "cost", "Value": "1"}])


class SecondVersionTest(AnalyticsCase):
    def create(self, code=CODE):
        return self.v2.create_application(
            ApplicationName="lab",
            RuntimeEnvironment="SQL-1_0",
            ServiceExecutionRole=ROLE,
            ApplicationConfiguration={
                "SqlApplicationConfiguration": {
                    "Inputs": [
                        {
                            "NamePrefix": "SOURCE_SQL_STREAM",
                            "KinesisStreamsInput": {"ResourceARN": self.arn("readings")},
                            "InputSchema": SCHEMA,
                        }
                    ],
                    "Outputs": [
                        {
                            "Name": "DESTINATION_SQL_STREAM",
                            "KinesisStreamsOutput": {"ResourceARN": self.arn("results")},
                            "DestinationSchema": {"RecordFormatType": "CSV"},
                        }
                    ],
                },
                "ApplicationCodeConfiguration": {
                    "CodeContentType": "PLAINTEXT",
                    "CodeContent": {"TextContent": code},
                },
            },
        )["ApplicationDetail"]

    def test_the_whole_life(self):
        made = self.create()
        self.assertEqual((made["ApplicationStatus"], made["ApplicationVersionId"]), ("READY", 1))
        self.v2.start_application(ApplicationName="lab")
        time.sleep(0.1)
        self.put("a", 3)
        self.assertEqual(self.results(1), [b"a,3,1\n"])
        updated = self.v2.update_application(
            ApplicationName="lab",
            ConditionalToken=made["ConditionalToken"],
            ApplicationConfigurationUpdate={
                "ApplicationCodeConfigurationUpdate": {
                    "CodeContentUpdate": {"TextContentUpdate": CODE.replace("AVG(", "MAX(")}
                }
            },
        )["ApplicationDetail"]
        self.assertEqual((updated["ApplicationVersionId"], updated["ApplicationStatus"]), (2, "RUNNING"))
        self.refused(
            "ConcurrentModificationException",
            self.v2.update_application,
            ApplicationName="lab",
            ConditionalToken=made["ConditionalToken"],
        )
        self.put("b", 4)
        self.put("b", 8)
        self.assertEqual(self.results(2)[1], b"b,8,2\n")
        self.v2.stop_application(ApplicationName="lab", Force=True)
        self.v2.delete_application(ApplicationName="lab", CreateTimestamp=made["CreateTimestamp"])
        self.assertEqual(self.v2.list_applications()["ApplicationSummaries"], [])

    def test_what_is_for_flink(self):
        message = self.refused(
            "UnsupportedOperationException",
            self.v2.create_application,
            ApplicationName="flink",
            RuntimeEnvironment="FLINK-1_20",
            ServiceExecutionRole=ROLE,
        )
        self.assertIn("FLINK-1_20", message)
        self.create()
        self.refused(
            "UnsupportedOperationException",
            self.v2.create_application_snapshot,
            ApplicationName="lab",
            SnapshotName="one",
        )


if __name__ == "__main__":
    unittest.main()
