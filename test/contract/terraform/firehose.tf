variable "prefix" {
  type    = string
  default = "raw"
}

variable "interval" {
  type    = number
  default = 60
}

locals {
  role = "arn:aws:iam::123456789012:role/delivery"
}

resource "aws_s3_bucket" "lake" {
  bucket        = "terraform-delivered"
  force_destroy = true
}

resource "aws_s3_bucket_versioning" "lake" {
  bucket = aws_s3_bucket.lake.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_policy" "lake" {
  bucket = aws_s3_bucket.lake.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Delivery"
      Effect    = "Allow"
      Principal = { Service = "firehose.amazonaws.com" }
      Action    = ["s3:PutObject", "s3:AbortMultipartUpload"]
      Resource  = "${aws_s3_bucket.lake.arn}/*"
    }]
  })
}

resource "aws_s3_bucket_lifecycle_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id

  rule {
    id     = "raw"
    status = "Enabled"

    filter {
      prefix = "raw/"
    }

    expiration {
      days = 30
    }
  }

  depends_on = [aws_s3_bucket_versioning.lake]
}

resource "aws_kinesis_stream" "events" {
  name        = "terraform-delivered"
  shard_count = 1
}

resource "aws_glue_catalog_database" "lake" {
  name = "lake"
}

resource "aws_glue_catalog_table" "events" {
  database_name = aws_glue_catalog_database.lake.name
  name          = "events"

  storage_descriptor {
    location = "s3://${aws_s3_bucket.lake.id}/converted/"

    columns {
      name = "customer"
      type = "string"
    }

    columns {
      name = "amount"
      type = "double"
    }
  }
}

# From a data stream into columns, with a backup of what came in.
resource "aws_kinesis_firehose_delivery_stream" "converted" {
  name        = "converted"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.events.arn
    role_arn           = local.role
  }

  extended_s3_configuration {
    role_arn            = local.role
    bucket_arn          = aws_s3_bucket.lake.arn
    prefix              = "${var.prefix}/year=!{timestamp:yyyy}/month=!{timestamp:MM}/"
    error_output_prefix = "errors/!{firehose:error-output-type}/!{timestamp:yyyy-MM-dd}/"
    buffering_size      = 64
    buffering_interval  = var.interval
    custom_time_zone    = "Europe/Berlin"
    s3_backup_mode      = "Enabled"

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "/aws/kinesisfirehose/converted"
      log_stream_name = "delivery"
    }

    s3_backup_configuration {
      role_arn           = local.role
      bucket_arn         = aws_s3_bucket.lake.arn
      prefix             = "backup/"
      compression_format = "GZIP"
    }

    processing_configuration {
      enabled = true

      processors {
        type = "Lambda"

        parameters {
          parameter_name  = "LambdaArn"
          parameter_value = "arn:aws:lambda:us-east-1:123456789012:function:transform:$LATEST"
        }
      }
    }

    data_format_conversion_configuration {
      input_format_configuration {
        deserializer {
          open_x_json_ser_de {
            case_insensitive = false
          }
        }
      }

      output_format_configuration {
        serializer {
          parquet_ser_de {
            compression = "GZIP"
          }
        }
      }

      schema_configuration {
        database_name = aws_glue_catalog_database.lake.name
        table_name    = aws_glue_catalog_table.events.name
        role_arn      = local.role
      }
    }
  }

  tags = {
    Name = "converted"
  }
}

# Put directly, partitioned by what is in the records, encrypted while they wait.
resource "aws_kinesis_firehose_delivery_stream" "partitioned" {
  name        = "partitioned"
  destination = "extended_s3"

  server_side_encryption {
    enabled  = true
    key_type = "AWS_OWNED_CMK"
  }

  extended_s3_configuration {
    role_arn            = local.role
    bucket_arn          = aws_s3_bucket.lake.arn
    prefix              = "partitioned/customer=!{partitionKeyFromQuery:customer}/"
    error_output_prefix = "errors/!{firehose:error-output-type}/"
    buffering_size      = 64
    file_extension      = ".json"
    compression_format  = "GZIP"
    kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    dynamic_partitioning_configuration {
      enabled = true
    }

    processing_configuration {
      enabled = true

      processors {
        type = "RecordDeAggregation"

        parameters {
          parameter_name  = "SubRecordType"
          parameter_value = "JSON"
        }
      }

      processors {
        type = "AppendDelimiterToRecord"
      }

      processors {
        type = "MetadataExtraction"

        parameters {
          parameter_name  = "JsonParsingEngine"
          parameter_value = "JQ-1.6"
        }

        parameters {
          parameter_name  = "MetadataExtractionQuery"
          parameter_value = "{customer:.customer}"
        }
      }
    }
  }
}

# No more than must be said, but for a prefix that AWS wants an error prefix beside.
resource "aws_kinesis_firehose_delivery_stream" "plain" {
  name        = "plain"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = local.role
    bucket_arn = aws_s3_bucket.lake.arn
    prefix     = "plain/!{timestamp:yyyy}/"
  }
}
