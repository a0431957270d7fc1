"""Records of JSON through a delivery stream into Parquet and ORC by a Glue table, read with pyarrow and DuckDB."""

import base64
import datetime
import decimal
import io
import json
import time
import unittest
import uuid

import boto3
import duckdb
import pyarrow
import pyarrow.orc
import pyarrow.parquet

ROLE = "arn:aws:iam::000000000000:role/delivery"
COLUMNS = {
    "id": "bigint",
    "name": "string",
    "at": "timestamp",
    "price": "decimal(10,2)",
    "ok": "boolean",
    "tags": "array<string>",
    "place": "struct<city:string,lat:double>",
    "counts": "map<string,int>",
}
OPEN_X = {"OpenXJsonSerDe": {"ColumnToJsonKeyMappings": {"at": "timestamp"}, "ConvertDotsInJsonKeysToUnderscores": True}}
HIVE = {"HiveJsonSerDe": {"TimestampFormats": ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", "millis"]}}
COUNT = 1200


def row(number):
    """As a reader finds it."""
    return {
        "id": number,
        "name": f"name {number % 10}",
        "at": datetime.datetime(2026, 3, 4, 5, 6, number % 60, 250_000),
        "price": decimal.Decimal(number).scaleb(-2),
        "ok": number % 2 == 0,
        "tags": [f"tag {index}" for index in range(number % 4)],
        "place": {"city": "Köln", "lat": number / 8} if number % 3 else None,
        "counts": {"n": number},
    }


def record(number, at):
    """As a producer sends it."""
    values = row(number)
    values["price"] = number / 100
    moment = values.pop("at")
    if at == "at":
        values["at"] = moment.strftime("%Y-%m-%dT%H:%M:%S.250+0000")
    else:
        values["TimeStamp"] = moment.strftime("%Y-%m-%d %H:%M:%S.25")
        values["Name"] = values.pop("name")
    return json.dumps(values).encode()


class Conversion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s3, cls.firehose, cls.glue = (boto3.client(name) for name in ("s3", "firehose", "glue"))
        cls.bucket = f"lake-{uuid.uuid4()}"
        cls.s3.create_bucket(Bucket=cls.bucket)
        cls.glue.create_database(DatabaseInput={"Name": "lake"})
        columns = [{"Name": name, "Type": kind} for name, kind in COLUMNS.items()]
        cls.glue.create_table(
            DatabaseName="lake", TableInput={"Name": "readings", "StorageDescriptor": {"Columns": columns}}
        )

    def deliver(self, name, deserializer, serializer, records):
        self.firehose.create_delivery_stream(
            DeliveryStreamName=name,
            ExtendedS3DestinationConfiguration={
                "RoleARN": ROLE,
                "BucketARN": f"arn:aws:s3:::{self.bucket}",
                "Prefix": f"{name}/good/",
                "ErrorOutputPrefix": f"{name}/!{{firehose:error-output-type}}/",
                "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 0},
                "DataFormatConversionConfiguration": {
                    "SchemaConfiguration": {
                        "RoleARN": ROLE,
                        "DatabaseName": "lake",
                        "TableName": "readings",
                        "Region": "us-east-1",
                    },
                    "InputFormatConfiguration": {"Deserializer": deserializer},
                    "OutputFormatConfiguration": {"Serializer": serializer},
                },
            },
        )
        for start in range(0, len(records), 400):
            batch = [{"Data": data} for data in records[start : start + 400]]
            answer = self.firehose.put_record_batch(DeliveryStreamName=name, Records=batch)
            self.assertEqual(answer["FailedPutCount"], 0)

    def objects(self, prefix):
        for entry in self.s3.list_objects_v2(Bucket=self.bucket, Prefix=prefix).get("Contents", []):
            yield entry["Key"], self.s3.get_object(Bucket=self.bucket, Key=entry["Key"])["Body"].read()

    def rows(self, name, read, count=COUNT):
        """All rows of a stream's objects by their ids, once they are there."""
        end = time.monotonic() + 60
        while True:
            found = [values for _, body in self.objects(f"{name}/good/") for values in read(body)]
            if len(found) >= count or time.monotonic() > end:
                return sorted(found, key=lambda values: values["id"])
            time.sleep(0.2)

    @staticmethod
    def read_parquet(body):
        return pyarrow.parquet.read_table(io.BytesIO(body)).to_pylist(maps_as_pydicts="strict")

    @staticmethod
    def read_orc(body):
        return pyarrow.orc.read_table(io.BytesIO(body)).to_pylist(maps_as_pydicts="strict")

    def test_every_serializer_and_deserializer(self):
        expected = [row(number) for number in range(COUNT)]
        ways = [
            ("parquet", {"ParquetSerDe": {}}, OPEN_X, self.read_parquet),
            ("parquet-gzip", {"ParquetSerDe": {"Compression": "GZIP", "WriterVersion": "V2"}}, HIVE, self.read_parquet),
            ("parquet-none", {"ParquetSerDe": {"Compression": "UNCOMPRESSED"}}, OPEN_X, self.read_parquet),
            ("orc", {"OrcSerDe": {}}, HIVE, self.read_orc),
            ("orc-zlib", {"OrcSerDe": {"Compression": "ZLIB", "FormatVersion": "V0_11"}}, OPEN_X, self.read_orc),
            ("orc-none", {"OrcSerDe": {"Compression": "NONE", "DictionaryKeyThreshold": 1}}, OPEN_X, self.read_orc),
        ]
        for name, serializer, deserializer, _ in ways:
            key = "at" if deserializer is HIVE else "timestamp"
            self.deliver(name, deserializer, serializer, [record(number, key) for number in range(COUNT)])
        for name, _, _, read in ways:
            with self.subTest(name):
                self.assertEqual(self.rows(name, read), expected)

    def test_records_that_do_not_fit_go_to_the_errors(self):
        wrong = [b"no json", b'{"id":"oops"}', b'{"id":1,"tags":"one"}']
        self.deliver("wrong", HIVE, {"ParquetSerDe": {}}, [record(0, "at"), *wrong, record(1, "at")])
        self.assertEqual(self.rows("wrong", self.read_parquet, 2), [row(0), row(1)])
        end = time.monotonic() + 60
        lines = []
        while len(lines) < len(wrong) and time.monotonic() < end:
            time.sleep(0.2)
            bodies = [body for _, body in self.objects("wrong/format-conversion-failed/")]
            lines = [json.loads(line) for body in bodies for line in body.splitlines()]
        self.assertEqual(sorted(base64.b64decode(line["rawData"]) for line in lines), sorted(wrong))
        self.assertEqual(
            sorted(line["lastErrorCode"] for line in lines),
            ["DataFormatConversion.MalformedData"] * 2 + ["DataFormatConversion.ParseError"],
        )
        for line in lines:
            self.assertEqual(line["dataCatalogTable"]["tableName"], "readings")

    def test_duckdb_asks_the_delivered_files(self):
        self.deliver("asked", OPEN_X, {"ParquetSerDe": {}}, [record(number, "timestamp") for number in range(COUNT)])
        self.assertEqual(len(self.rows("asked", self.read_parquet)), COUNT)
        tables = [pyarrow.parquet.read_table(io.BytesIO(body)) for _, body in self.objects("asked/good/")]
        readings = pyarrow.concat_tables(tables)
        connection = duckdb.connect()
        connection.register("readings", readings)
        answer = connection.execute(
            "select name, count(*), sum(price), max(place.lat), max(counts['n']) from readings"
            " where ok and \"at\" >= timestamp '2026-03-04 05:06:30' group by name order by name"
        ).fetchall()
        chosen = [values for values in map(row, range(COUNT)) if values["ok"] and values["at"].second >= 30]
        expected = []
        for name in sorted({values["name"] for values in chosen}):
            group = [values for values in chosen if values["name"] == name]
            lats = [values["place"]["lat"] for values in group if values["place"]]
            total = sum(values["price"] for values in group)
            expected.append((name, len(group), total, max(lats), max(values["id"] for values in group)))
        self.assertEqual(answer, expected)


if __name__ == "__main__":
    unittest.main()
