"""boto3 on the Glue Data Catalog as its users call it, against the server that AWS_ENDPOINT_URL names."""

import datetime
import unittest

import boto3

TABLE = {
    "Name": "Orders",
    "StorageDescriptor": {
        "Columns": [{"Name": "id", "Type": "bigint"}, {"Name": "price", "Type": "decimal(10,2)"}],
        "Location": "s3://lake/orders/",
        "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
        "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"},
    },
    "PartitionKeys": [{"Name": "year", "Type": "int"}, {"Name": "kind", "Type": "string"}],
    "TableType": "EXTERNAL_TABLE",
    "Parameters": {"classification": "parquet"},
}


class CatalogCase(unittest.TestCase):
    def setUp(self):
        self.glue = boto3.client("glue")
        self.addCleanup(self.glue.close)
        self.database = self.id().rsplit(".", 1)[-1]
        self.glue.create_database(DatabaseInput={"Name": self.database}, Tags={"team": "sales"})
        self.orders = {"DatabaseName": self.database, "TableName": "orders"}

    def create_table(self):
        self.glue.create_table(DatabaseName=self.database, TableInput=TABLE)

    def create_partitions(self, years):
        inputs = [{"Values": [year, "a"]} for year in years]
        answer = self.glue.batch_create_partition(**self.orders, PartitionInputList=inputs)
        self.assertEqual(answer["Errors"], [])


class Catalog(CatalogCase):
    def test_databases(self):
        found = self.glue.get_database(Name=self.database.upper())["Database"]
        self.assertEqual(found["Name"], self.database)
        self.assertIsInstance(found["CreateTime"], datetime.datetime)
        arn = f"arn:aws:glue:us-east-1:000000000000:database/{self.database}"
        self.assertEqual(self.glue.get_tags(ResourceArn=arn)["Tags"], {"team": "sales"})
        with self.assertRaises(self.glue.exceptions.AlreadyExistsException) as raised:
            self.glue.create_database(DatabaseInput={"Name": self.database})
        self.assertEqual(raised.exception.response["Error"]["Message"], "Database already exists.")
        pages = self.glue.get_paginator("get_databases").paginate(PaginationConfig={"PageSize": 1})
        self.assertIn(self.database, [found["Name"] for page in pages for found in page["DatabaseList"]])
        self.glue.delete_database(Name=self.database)
        with self.assertRaises(self.glue.exceptions.EntityNotFoundException) as raised:
            self.glue.get_database(Name=self.database)
        self.assertEqual(
            raised.exception.response["Error"]["Message"], f"Database {self.database} not found."
        )

    def test_tables_and_versions(self):
        self.create_table()
        table = self.glue.get_table(DatabaseName=self.database, Name="orders")["Table"]
        self.assertEqual((table["Name"], table["VersionId"]), ("orders", "0"))
        self.assertEqual(table["StorageDescriptor"]["Columns"], TABLE["StorageDescriptor"]["Columns"])
        self.glue.update_table(
            DatabaseName=self.database, TableInput={**TABLE, "Description": "new"}, VersionId="0"
        )
        with self.assertRaises(self.glue.exceptions.ConcurrentModificationException):
            self.glue.update_table(DatabaseName=self.database, TableInput=TABLE, VersionId="0")
        versions = self.glue.get_paginator("get_table_versions").paginate(**self.orders)
        self.assertEqual(
            [version["VersionId"] for page in versions for version in page["TableVersions"]], ["1", "0"]
        )
        tables = self.glue.get_paginator("get_tables").paginate(
            DatabaseName=self.database, Expression="ord*"
        )
        self.assertEqual([table["Name"] for page in tables for table in page["TableList"]], ["orders"])
        found = self.glue.search_tables(
            SearchText="price", Filters=[{"Key": "DatabaseName", "Value": self.database}]
        )
        self.assertEqual([table["Name"] for table in found["TableList"]], ["orders"])

    def test_partitions(self):
        self.create_table()
        self.create_partitions([str(year) for year in range(1990, 2030)])
        paginator = self.glue.get_paginator("get_partitions")
        pages = paginator.paginate(
            **self.orders,
            Expression="year between 1999 and 2005 and kind like 'a%'",
            PaginationConfig={"PageSize": 3},
        )
        years = [partition["Values"][0] for page in pages for partition in page["Partitions"]]
        self.assertEqual(years, [str(year) for year in range(1999, 2006)])
        with self.assertRaises(self.glue.exceptions.InvalidInputException) as raised:
            self.glue.get_partitions(**self.orders, Expression="month IS NULL")
        self.assertEqual(
            raised.exception.response["Error"]["Message"], "Invalid partition expression!"
        )
        answer = self.glue.batch_create_partition(
            **self.orders, PartitionInputList=[{"Values": ["2029", "a"]}, {"Values": ["2030", "a"]}]
        )
        self.assertEqual(answer["Errors"][0]["ErrorDetail"]["ErrorCode"], "AlreadyExistsException")
        wanted = [{"Values": [str(year), "a"]} for year in range(2000, 2010)]
        self.assertEqual(
            len(self.glue.batch_get_partition(**self.orders, PartitionsToGet=wanted)["Partitions"]), 10
        )
        self.glue.batch_delete_partition(**self.orders, PartitionsToDelete=wanted)
        with self.assertRaises(self.glue.exceptions.EntityNotFoundException):
            self.glue.get_partition(**self.orders, PartitionValues=["2000", "a"])

    def test_column_statistics(self):
        self.create_table()
        statistics = {
            "ColumnName": "price",
            "ColumnType": "decimal(10,2)",
            "AnalyzedTime": datetime.datetime(2026, 11, 21, tzinfo=datetime.timezone.utc),
            "StatisticsData": {
                "Type": "DECIMAL",
                "DecimalColumnStatisticsData": {
                    "MinimumValue": {"UnscaledValue": b"\x01\x02", "Scale": 2},
                    "NumberOfNulls": 0,
                    "NumberOfDistinctValues": 7,
                },
            },
        }
        self.glue.update_column_statistics_for_table(**self.orders, ColumnStatisticsList=[statistics])
        found = self.glue.get_column_statistics_for_table(**self.orders, ColumnNames=["price", "id"])
        self.assertEqual(found["ColumnStatisticsList"], [statistics])
        self.assertEqual(found["Errors"][0]["ColumnName"], "id")

    def test_functions_and_policy(self):
        self.glue.create_user_defined_function(
            DatabaseName=self.database, FunctionInput={"FunctionName": "f", "ClassName": "c"}
        )
        found = self.glue.get_user_defined_functions(DatabaseName=self.database, Pattern="*")
        self.assertEqual([one["FunctionName"] for one in found["UserDefinedFunctions"]], ["f"])
        with self.assertRaises(self.glue.exceptions.EntityNotFoundException):
            self.glue.get_resource_policy()


if __name__ == "__main__":
    unittest.main()
