"""Reads the files that formats.ci.ts wrote with the formats' own libraries, and compares every value."""

import datetime
import decimal
import glob
import gzip
import io
import json
import os
import struct
import unittest
import zipfile

import cramjam
import duckdb
import pyarrow
import pyarrow.orc
import pyarrow.parquet

FOLDER = os.environ["FORMATS_FOLDER"]

ARROW = {
    "boolean": pyarrow.bool_(),
    "tinyint": pyarrow.int8(),
    "smallint": pyarrow.int16(),
    "int": pyarrow.int32(),
    "bigint": pyarrow.int64(),
    "float": pyarrow.float32(),
    "double": pyarrow.float64(),
    "string": pyarrow.string(),
    "char": pyarrow.string(),
    "varchar": pyarrow.string(),
    "binary": pyarrow.binary(),
    "date": pyarrow.date32(),
    "timestamp": pyarrow.timestamp("ns"),
}


def arrow_type(kind):
    name = kind["kind"]
    if name == "decimal":
        return pyarrow.decimal128(kind["precision"], kind["scale"])
    if name == "array":
        return pyarrow.list_(arrow_type(kind["element"]))
    if name == "map":
        return pyarrow.map_(arrow_type(kind["key"]), arrow_type(kind["value"]))
    if name == "struct":
        return pyarrow.struct([(field["name"], arrow_type(field["type"])) for field in kind["fields"]])
    return ARROW[name]


def same_type(found, expected):
    """Names inside of lists and maps, and whether they may be null, are the format's own."""
    if pyarrow.types.is_list(expected):
        return pyarrow.types.is_list(found) and same_type(found.value_type, expected.value_type)
    if pyarrow.types.is_map(expected):
        return (
            pyarrow.types.is_map(found)
            and same_type(found.key_type, expected.key_type)
            and same_type(found.item_type, expected.item_type)
        )
    if pyarrow.types.is_struct(expected):
        return (
            pyarrow.types.is_struct(found)
            and found.num_fields == expected.num_fields
            and all(
                found[index].name == expected[index].name and same_type(found[index].type, expected[index].type)
                for index in range(found.num_fields)
            )
        )
    return found == expected


def plain(kind, scalar):
    """As plainValue of tables.fixture.ts writes it."""
    if not scalar.is_valid:
        return None
    name = kind["kind"]
    if name == "array":
        return [plain(kind["element"], element) for element in scalar.values]
    if name == "map":
        parts = []
        for entry in scalar.values or []:
            parts.append(plain(kind["key"], entry[0]))
            parts.append(plain(kind["value"], entry[1]))
        return parts
    if name == "struct":
        return [plain(field["type"], scalar[index]) for index, field in enumerate(kind["fields"])]
    if name == "timestamp":
        return str(scalar.value)
    if name == "date":
        return scalar.value
    value = scalar.as_py()
    if name == "bigint":
        return str(value)
    if name in ("float", "double"):
        return struct.pack(">d", value).hex()
    if name == "binary":
        return value.hex()
    if name == "decimal":
        with decimal.localcontext(prec=60):
            return str(int(value.scaleb(kind["scale"])))
    return value


class Columnar(unittest.TestCase):
    def check(self, name, table):
        with open(name + ".json", encoding="utf-8") as file:
            expected = json.load(file)
        self.assertEqual(table.column_names, [field["name"] for field in expected["fields"]])
        for index, field in enumerate(expected["fields"]):
            column = table.column(index)
            self.assertTrue(
                same_type(column.type, arrow_type(field["type"])), f"{name}: {column.type} for {field['type']}"
            )
            found = [plain(field["type"], scalar) for scalar in column]
            self.assertEqual(found, [row[index] for row in expected["rows"]], f"{name}: {field}")

    def test_pyarrow_reads_parquet(self):
        names = glob.glob(FOLDER + "/table-*.parquet")
        self.assertGreater(len(names), 0)
        for name in names:
            self.check(name, pyarrow.parquet.read_table(name))

    def test_pyarrow_reads_orc(self):
        names = glob.glob(FOLDER + "/table-*.orc")
        self.assertGreater(len(names), 0)
        for name in names:
            self.check(name, pyarrow.orc.read_table(name))


class Converted(unittest.TestCase):
    """The records of writeConverted, as pyarrow and DuckDB see them."""

    TYPES = {
        "id": pyarrow.int64(),
        "name": pyarrow.string(),
        "at": pyarrow.timestamp("ns"),
        "day": pyarrow.date32(),
        "price": pyarrow.decimal128(10, 2),
        "ratio": pyarrow.float64(),
        "ok": pyarrow.bool_(),
        "small": pyarrow.int8(),
    }

    @staticmethod
    def row(number):
        place = None
        if number % 3:
            place = {"city": f"city {number % 7}", "at": {"lat": number / 8, "lon": float(-number)}}
        return {
            "id": number,
            "name": f"name {number % 10}",
            "at": datetime.datetime(2026, 3, 4, 5, 6, number % 60, 250_000),
            "day": datetime.date(2026, 3, 4),
            "price": decimal.Decimal(number).scaleb(-2),
            "ratio": number / 3,
            "ok": number % 2 == 0,
            "small": number % 100,
            "tags": [f"tag {index}" for index in range(number % 4)],
            "place": place,
            "attributes": {"n": number},
        }

    def check_arrow(self, table):
        for name, kind in self.TYPES.items():
            self.assertEqual(table.schema.field(name).type, kind, name)
        rows = table.to_pylist(maps_as_pydicts="strict")
        for row in rows:
            row["at"] = row["at"].replace(tzinfo=None) if row["at"] else None
        self.assertEqual(rows, [self.row(number) for number in range(1000)])

    def test_pyarrow_reads_parquet(self):
        file = pyarrow.parquet.ParquetFile(FOLDER + "/converted.parquet")
        self.assertGreater(file.num_row_groups, 1)
        self.check_arrow(file.read())
        statistics = file.metadata.row_group(0).column(0).statistics
        self.assertEqual((statistics.min, statistics.null_count), (0, 0))

    def test_pyarrow_reads_orc(self):
        file = pyarrow.orc.ORCFile(FOLDER + "/converted.orc")
        self.assertGreater(file.nstripes, 1)
        self.check_arrow(file.read())

    def test_duckdb_reads_parquet(self):
        connection = duckdb.connect()
        relation = connection.read_parquet(FOLDER + "/converted.parquet")
        self.assertEqual(
            [str(kind) for kind in relation.types],
            [
                "BIGINT",
                "VARCHAR",
                "TIMESTAMP",
                "DATE",
                "DECIMAL(10,2)",
                "DOUBLE",
                "BOOLEAN",
                "TINYINT",
                "VARCHAR[]",
                "STRUCT(city VARCHAR, \"at\" STRUCT(lat DOUBLE, lon DOUBLE))",
                "MAP(VARCHAR, INTEGER)",
            ],
        )
        names = relation.columns
        self.assertEqual(
            [dict(zip(names, row)) for row in relation.order("id").fetchall()],
            [self.row(number) for number in range(1000)],
        )
        # A question that the statistics of row groups and pages answer in part.
        found = relation.filter("id >= 990 and price < 9.95 and name >= 'name 3'").aggregate("count(*)").fetchall()
        self.assertEqual(found, [(2,)])

    def test_duckdb_counts_the_rows_of_every_table(self):
        connection = duckdb.connect()
        for name in glob.glob(FOLDER + "/table-*.parquet"):
            with open(name + ".json", encoding="utf-8") as file:
                rows = len(json.load(file)["rows"])
            self.assertEqual(len(connection.read_parquet(name).fetchall()), rows, name)


class Compressed(unittest.TestCase):
    @staticmethod
    def read(name):
        with open(f"{FOLDER}/body.{name}", "rb") as file:
            return file.read()

    def setUp(self):
        self.body = self.read("txt")

    def test_uncompressed(self):
        self.assertEqual(self.read("UNCOMPRESSED"), self.body)

    def test_gzip(self):
        self.assertEqual(gzip.decompress(self.read("GZIP")), self.body)

    def test_zip(self):
        with zipfile.ZipFile(io.BytesIO(self.read("ZIP"))) as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual(archive.namelist(), ["entry"])
            self.assertEqual(archive.infolist()[0].date_time, (2026, 3, 4, 5, 6, 8))
            self.assertEqual(archive.read("entry"), self.body)

    def test_snappy_of_snappy_java(self):
        data = self.read("Snappy")
        self.assertEqual(data[:16], b"\x82SNAPPY\0" + struct.pack(">ii", 1, 1))
        found, position = b"", 16
        while position < len(data):
            (length,) = struct.unpack_from(">i", data, position)
            found += bytes(cramjam.snappy.decompress_raw(data[position + 4 : position + 4 + length]))
            position += 4 + length
        self.assertEqual(found, self.body)

    def test_snappy_of_hadoop(self):
        data = self.read("HADOOP_SNAPPY")
        found, position = b"", 0
        while position < len(data):
            plain_length, length = struct.unpack_from(">ii", data, position)
            block = bytes(cramjam.snappy.decompress_raw(data[position + 8 : position + 8 + length]))
            self.assertEqual(len(block), plain_length)
            found += block
            position += 8 + length
        self.assertEqual(found, self.body)


if __name__ == "__main__":
    unittest.main()
