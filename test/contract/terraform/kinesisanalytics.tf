variable "average" {
  type    = string
  default = "AVG"
}

locals {
  role = "arn:aws:iam::123456789012:role/analytics"
  code = <<-SQL
    CREATE OR REPLACE STREAM "RESULTS" ("sensor" VARCHAR(16), "degrees" DOUBLE);
    CREATE OR REPLACE PUMP "PUMP" AS INSERT INTO "RESULTS"
    SELECT STREAM s."sensor", ${var.average}(s."degrees") FROM "SOURCE_SQL_STREAM_001" AS s
    GROUP BY s."sensor", FLOOR(s.ROWTIME TO MINUTE);
  SQL
}

resource "aws_kinesis_stream" "readings" {
  name        = "terraform-readings"
  shard_count = 1
}

resource "aws_kinesis_stream" "results" {
  name        = "terraform-results"
  shard_count = 1
}

resource "aws_kinesis_analytics_application" "first" {
  name        = "terraform-first"
  description = "averages"
  code        = local.code

  inputs {
    name_prefix = "SOURCE_SQL_STREAM"

    kinesis_stream {
      resource_arn = aws_kinesis_stream.readings.arn
      role_arn     = local.role
    }

    parallelism {
      count = 1
    }

    schema {
      record_columns {
        mapping  = "$.sensor"
        name     = "sensor"
        sql_type = "VARCHAR(16)"
      }

      record_columns {
        mapping  = "$.degrees"
        name     = "degrees"
        sql_type = "DOUBLE"
      }

      record_encoding = "UTF-8"

      record_format {
        mapping_parameters {
          json {
            record_row_path = "$"
          }
        }
      }
    }
  }

  outputs {
    name = "RESULTS"

    kinesis_stream {
      resource_arn = aws_kinesis_stream.results.arn
      role_arn     = local.role
    }

    schema {
      record_format_type = "JSON"
    }
  }

  reference_data_sources {
    table_name = "NAMES"

    s3 {
      bucket_arn = "arn:aws:s3:::terraform-names"
      file_key   = "names.csv"
      role_arn   = local.role
    }

    schema {
      record_columns {
        name     = "sensor"
        sql_type = "VARCHAR(16)"
      }

      record_format {
        mapping_parameters {
          csv {
            record_column_delimiter = ","
            record_row_delimiter    = "\n"
          }
        }
      }
    }
  }

  cloudwatch_logging_options {
    log_stream_arn = "arn:aws:logs:us-east-1:123456789012:log-group:lab:log-stream:first"
    role_arn       = local.role
  }

  tags = {
    Team = "data"
  }
}

resource "aws_kinesisanalyticsv2_application" "second" {
  name                   = "terraform-second"
  runtime_environment    = "SQL-1_0"
  service_execution_role = local.role
  start_application      = true

  application_configuration {
    application_code_configuration {
      code_content {
        text_content = local.code
      }

      code_content_type = "PLAINTEXT"
    }

    sql_application_configuration {
      input {
        name_prefix = "SOURCE_SQL_STREAM"

        input_parallelism {
          count = 2
        }

        input_schema {
          record_column {
            mapping  = "$.sensor"
            name     = "sensor"
            sql_type = "VARCHAR(16)"
          }

          record_column {
            mapping  = "$.degrees"
            name     = "degrees"
            sql_type = "DOUBLE"
          }

          record_encoding = "UTF-8"

          record_format {
            record_format_type = "JSON"

            mapping_parameters {
              json_mapping_parameters {
                record_row_path = "$"
              }
            }
          }
        }

        input_starting_position_configuration {
          input_starting_position = "NOW"
        }

        kinesis_streams_input {
          resource_arn = aws_kinesis_stream.readings.arn
        }
      }

      output {
        name = "RESULTS"

        destination_schema {
          record_format_type = "JSON"
        }

        kinesis_streams_output {
          resource_arn = aws_kinesis_stream.results.arn
        }
      }
    }
  }

  cloudwatch_logging_options {
    log_stream_arn = "arn:aws:logs:us-east-1:123456789012:log-group:lab:log-stream:second"
  }

  tags = {
    Team = "data"
  }
}
