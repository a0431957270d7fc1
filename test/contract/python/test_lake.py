"""What analysts read a lake with: pyarrow's own S3 file system, s3fs and DuckDB, on the server that AWS_ENDPOINT_URL names."""

import json
import os
import threading
import time
import unittest
from urllib.parse import urlsplit

import botocore.session
import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.fs as fs
import pyarrow.parquet as pq
import s3fs

try:
    import duckdb_extension_httpfs as httpfs
except ImportError:
    httpfs = None

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
HOST = urlsplit(ENDPOINT).netloc
ROWS = 20_000


def readings():
    """Rows of two kinds and three days, as a sensor makes them."""
    return pa.table(
        {
            "id": pa.array(range(ROWS), pa.int64()),
            "day": pa.array([f"2026-11-{20 + n % 3}" for n in range(ROWS)]),
            "kind": pa.array(["warm" if n % 2 else "cold" for n in range(ROWS)]),
            "celsius": pa.array([n / 7 for n in range(ROWS)], pa.float64()),
        }
    )


class LakeCase(unittest.TestCase):
    def setUp(self):
        self.bucket = self.id().rsplit(".", 1)[-1].replace("_", "-")
        self.arrow = fs.S3FileSystem(
            access_key="test",
            secret_key="test",
            region="us-east-1",
            endpoint_override=HOST,
            scheme="http",
            allow_bucket_creation=True,
            allow_bucket_deletion=True,
        )
        self.arrow.create_dir(self.bucket)
        self.table = readings()

    def write_dataset(self, create_dir=True):
        ds.write_dataset(
            self.table,
            f"{self.bucket}/readings",
            format="parquet",
            filesystem=self.arrow,
            create_dir=create_dir,
            partitioning=ds.partitioning(
                pa.schema([("day", pa.string()), ("kind", pa.string())]), flavor="hive"
            ),
        )


class Arrow(LakeCase):
    def test_one_file(self):
        path = f"{self.bucket}/deep/ä b+c=d.parquet"
        pq.write_table(self.table, path, filesystem=self.arrow, row_group_size=5_000)
        self.assertTrue(pq.read_table(path, filesystem=self.arrow).equals(self.table))
        file = pq.ParquetFile(path, filesystem=self.arrow)
        # A row group and a column: ranges, not the whole object.
        group = file.read_row_group(2, columns=["id"])
        self.assertEqual(group.column("id").to_pylist(), list(range(10_000, 15_000)))
        found = self.arrow.get_file_info(fs.FileSelector(self.bucket, recursive=True))
        self.assertEqual([info.path for info in found if info.is_file], [path])

    def test_partitioned_dataset(self):
        self.write_dataset()
        dataset = ds.dataset(f"{self.bucket}/readings", filesystem=self.arrow, partitioning="hive")
        self.assertEqual(len(dataset.files), 6)
        cold = dataset.to_table(
            columns=["id", "celsius"],
            filter=(ds.field("kind") == "cold") & (ds.field("day") == "2026-11-21"),
        )
        wanted = [n for n in range(ROWS) if n % 3 == 1 and n % 2 == 0]
        self.assertEqual(sorted(cold.column("id").to_pylist()), wanted)
        whole = dataset.to_table()
        self.assertEqual(whole.num_rows, ROWS)
        self.assertEqual(pc.sum(whole.column("id")).as_py(), sum(range(ROWS)))

    def test_large_stream_goes_in_parts(self):
        content = os.urandom(12 * 1024 * 1024 + 5)
        with self.arrow.open_output_stream(f"{self.bucket}/big") as stream:
            for start in range(0, len(content), 1_000_000):
                stream.write(content[start : start + 1_000_000])
        with self.arrow.open_input_file(f"{self.bucket}/big") as file:
            self.assertEqual(file.size(), len(content))
            self.assertEqual(file.read_at(100, 7_000_000), content[7_000_000:7_000_100])
            self.assertEqual(file.read(), content)

    def test_copy_move_and_delete(self):
        with self.arrow.open_output_stream(f"{self.bucket}/a/one") as stream:
            stream.write(b"1")
        self.arrow.copy_file(f"{self.bucket}/a/one", f"{self.bucket}/b/two")
        self.arrow.move(f"{self.bucket}/a/one", f"{self.bucket}/b/three")
        found = self.arrow.get_file_info(fs.FileSelector(f"{self.bucket}/b"))
        self.assertEqual(sorted(info.base_name for info in found), ["three", "two"])
        self.arrow.delete_dir(f"{self.bucket}/b")
        missing = self.arrow.get_file_info(f"{self.bucket}/b/two")
        self.assertEqual(missing.type, fs.FileType.NotFound)
        self.arrow.delete_dir(self.bucket)

    def test_eight_readers_at_once(self):
        self.write_dataset()
        sums = []

        def read():
            dataset = ds.dataset(f"{self.bucket}/readings", filesystem=self.arrow, partitioning="hive")
            sums.append(pc.sum(dataset.to_table(columns=["id"]).column("id")).as_py())

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sums, [sum(range(ROWS))] * 8)


class S3Fs(LakeCase):
    def setUp(self):
        super().setUp()
        self.s3 = s3fs.S3FileSystem(
            key="test", secret="test", endpoint_url=ENDPOINT, client_kwargs={"region_name": "us-east-1"}
        )
        self.s3.invalidate_cache()

    def test_files(self):
        path = f"{self.bucket}/a/ä b.txt"
        with self.s3.open(path, "wb") as file:
            file.write(b"hello")
        with self.s3.open(path, "rb") as file:
            file.seek(1)
            self.assertEqual(file.read(3), b"ell")
        self.assertEqual(self.s3.ls(f"{self.bucket}/a"), [path])
        self.assertEqual(self.s3.find(self.bucket), [path])
        self.assertEqual(self.s3.glob(f"{self.bucket}/*/*.txt"), [path])
        self.s3.mv(path, f"{self.bucket}/b")
        self.assertFalse(self.s3.exists(path))
        self.s3.rm(self.bucket, recursive=True)

    def test_large_file_goes_in_parts(self):
        content = os.urandom(11 * 1024 * 1024)
        with self.s3.open(f"{self.bucket}/big", "wb", block_size=5 * 1024 * 1024) as file:
            file.write(content)
        self.assertEqual(self.s3.cat_file(f"{self.bucket}/big", start=10_000_000, end=10_000_100), content[10_000_000:10_000_100])
        self.assertEqual(self.s3.cat(f"{self.bucket}/big"), content)

    def test_parquet_through_it(self):
        # s3fs takes the empty objects for files that pyarrow makes for folders, whatever the store.
        self.write_dataset(create_dir=False)
        table = pq.read_table(f"{self.bucket}/readings", filesystem=self.s3)
        self.assertEqual(table.num_rows, ROWS)
        with self.s3.open(f"{self.bucket}/one.parquet", "wb") as file:
            pq.write_table(self.table, file)
        self.assertTrue(pq.read_table(f"{self.bucket}/one.parquet", filesystem=self.s3).equals(self.table))


class Delivered(LakeCase):
    """Firehose makes Parquet by a table of the Glue catalog, which learns of the partitions."""

    def setUp(self):
        super().setUp()
        session = botocore.session.get_session()
        self.glue, self.firehose = (session.create_client(name) for name in ("glue", "firehose"))
        self.addCleanup(self.glue.close)
        self.addCleanup(self.firehose.close)
        self.named = {"DatabaseName": "sensors", "TableName": "readings"}
        self.glue.create_database(DatabaseInput={"Name": "sensors"})
        self.glue.create_table(
            DatabaseName="sensors",
            TableInput={
                "Name": "readings",
                "StorageDescriptor": {
                    "Columns": [
                        {"Name": "id", "Type": "bigint"},
                        {"Name": "celsius", "Type": "double"},
                        {"Name": "tags", "Type": "array<string>"},
                    ],
                    "Location": f"s3://{self.bucket}/readings/",
                },
                "PartitionKeys": [{"Name": "year", "Type": "int"}, {"Name": "month", "Type": "int"}],
                "Parameters": {"millstream.register-partitions": "true"},
            },
        )
        role = "arn:aws:iam::000000000000:role/firehose"
        self.firehose.create_delivery_stream(
            DeliveryStreamName="readings",
            ExtendedS3DestinationConfiguration={
                "RoleARN": role,
                "BucketARN": f"arn:aws:s3:::{self.bucket}",
                "Prefix": "readings/year=!{timestamp:yyyy}/month=!{timestamp:MM}/",
                "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
                "BufferingHints": {"IntervalInSeconds": 0, "SizeInMBs": 64},
                "DataFormatConversionConfiguration": {
                    "SchemaConfiguration": {"RoleARN": role, **self.named},
                    "InputFormatConfiguration": {"Deserializer": {"OpenXJsonSerDe": {}}},
                    "OutputFormatConfiguration": {"Serializer": {"ParquetSerDe": {}}},
                },
            },
        )

    def test_partitions_are_known_and_read(self):
        records = [
            {"Data": json.dumps({"id": n, "celsius": n / 7, "tags": ["a", str(n)]}).encode()}
            for n in range(500)
        ]
        answer = self.firehose.put_record_batch(DeliveryStreamName="readings", Records=records)
        self.assertEqual(answer["FailedPutCount"], 0)
        deadline = time.monotonic() + 60
        partitions, found = [], pa.table({"id": []})
        while time.monotonic() < deadline and found.num_rows < len(records):
            time.sleep(0.2)
            partitions = self.glue.get_partitions(**self.named, Expression="year >= 2026")["Partitions"]
            paths = [partition["StorageDescriptor"]["Location"].removeprefix("s3://") for partition in partitions]
            if paths:
                found = pa.concat_tables(pq.read_table(path, filesystem=self.arrow) for path in paths)
        self.assertEqual(sorted(found.column("id").to_pylist()), list(range(500)))
        for partition in partitions:
            year, month = partition["Values"]
            self.assertEqual(
                partition["StorageDescriptor"]["Location"],
                f"s3://{self.bucket}/readings/year={year}/month={month}/",
            )


@unittest.skipIf(httpfs is None, "DuckDB's httpfs extension is not there")
class DuckDb(LakeCase):
    def setUp(self):
        super().setUp()
        self.duck = duckdb.connect()
        self.addCleanup(self.duck.close)
        folder = os.path.join(os.path.dirname(httpfs.__file__), "extensions", f"v{duckdb.__version__}")
        # DuckDB loads it only with a signature of its own makers.
        self.duck.execute(f"LOAD '{folder}/httpfs.duckdb_extension'")
        self.duck.execute(
            "CREATE SECRET (TYPE s3, KEY_ID 'test', SECRET 'test', REGION 'us-east-1', "
            f"ENDPOINT '{HOST}', URL_STYLE 'path', USE_SSL false)"
        )

    def ask(self, query):
        return self.duck.execute(query).fetchall()

    def test_reads_a_partitioned_dataset(self):
        self.write_dataset()
        source = f"read_parquet('s3://{self.bucket}/readings/**/*.parquet', hive_partitioning = true)"
        self.assertEqual(self.ask(f"SELECT count(*), sum(id) FROM {source}"), [(ROWS, sum(range(ROWS)))])
        self.assertEqual(
            self.ask(f"SELECT kind, count(*) FROM {source} WHERE day = '2026-11-20' GROUP BY 1 ORDER BY 1"),
            [
                ("cold", sum(1 for n in range(0, ROWS, 3) if n % 2 == 0)),
                ("warm", sum(1 for n in range(0, ROWS, 3) if n % 2 == 1)),
            ],
        )

    def test_writes_a_partitioned_dataset(self):
        target = f"s3://{self.bucket}/made"
        self.duck.execute(
            f"COPY (SELECT range AS id, range % 4 AS part FROM range(100000)) TO '{target}' "
            "(FORMAT parquet, PARTITION_BY (part))"
        )
        self.assertEqual(
            self.ask(f"SELECT part, count(*) FROM '{target}/**/*.parquet' GROUP BY 1 ORDER BY 1"),
            [(part, 25_000) for part in range(4)],
        )
        table = ds.dataset(f"{self.bucket}/made", filesystem=self.arrow, partitioning="hive").to_table()
        self.assertEqual(pc.sum(table.column("id")).as_py(), sum(range(100_000)))

    def test_reads_json_and_csv(self):
        with self.arrow.open_output_stream(f"{self.bucket}/a.json") as stream:
            stream.write(b'{"a":1}\n{"a":2}\n')
        with self.arrow.open_output_stream(f"{self.bucket}/a.csv") as stream:
            stream.write(b"a,b\n1,x\n2,y\n")
        self.assertEqual(self.ask(f"SELECT sum(a) FROM 's3://{self.bucket}/a.json'"), [(3,)])
        self.assertEqual(self.ask(f"SELECT b FROM 's3://{self.bucket}/a.csv' WHERE a = 2"), [("y",)])
        with self.assertRaises(duckdb.Error):
            self.ask(f"SELECT * FROM 's3://{self.bucket}/nothing.csv'")


if __name__ == "__main__":
    unittest.main()
