variable "comment" {
  type    = string
  default = "of the order"
}

resource "aws_glue_catalog_database" "sales" {
  name        = "sales"
  description = "what was sold"
  parameters  = { owner = "sales" }
  tags        = { team = "sales" }
}

resource "aws_glue_catalog_database" "bare" {
  name = "bare"
}

resource "aws_glue_catalog_table" "orders" {
  name          = "orders"
  database_name = aws_glue_catalog_database.sales.name
  table_type    = "EXTERNAL_TABLE"
  parameters    = { classification = "parquet" }

  partition_keys {
    name = "year"
    type = "int"
  }
  partition_keys {
    name = "kind"
    type = "string"
  }

  storage_descriptor {
    location      = "s3://lake/orders/"
    input_format  = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat"
    output_format = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat"

    ser_de_info {
      name                  = "orders"
      serialization_library = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
      parameters            = { "serialization.format" = "1" }
    }

    columns {
      name    = "id"
      type    = "bigint"
      comment = var.comment
    }
    columns {
      name = "items"
      type = "array<struct<name:string,price:decimal(10,2)>>"
    }
    sort_columns {
      column     = "id"
      sort_order = 1
    }
  }

  partition_index {
    index_name = "by_year"
    keys       = ["year"]
  }
}

resource "aws_glue_catalog_table" "bare" {
  name          = "bare"
  database_name = aws_glue_catalog_database.bare.name
}

resource "aws_glue_partition" "first" {
  database_name    = aws_glue_catalog_database.sales.name
  table_name       = aws_glue_catalog_table.orders.name
  partition_values = ["2026", "a"]

  storage_descriptor {
    location = "s3://lake/orders/year=2026/kind=a/"
    columns {
      name = "id"
      type = "bigint"
    }
  }
}

resource "aws_glue_user_defined_function" "f" {
  # Left out, the provider wants to replace the function at every plan, whatever the server answers.
  catalog_id    = "000000000000"
  name          = "f"
  database_name = aws_glue_catalog_database.sales.name
  class_name    = "c"
  owner_name    = "o"
  owner_type    = "GROUP"
  resource_uris {
    resource_type = "ARCHIVE"
    uri           = "s3://lake/f.zip"
  }
}

resource "aws_glue_resource_policy" "readers" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["glue:GetTable"]
      Resource  = ["arn:aws:glue:us-east-1:000000000000:*"]
    }]
  })
}
