variable "retention_hours" {
  type    = number
  default = 48
}

resource "aws_kinesis_stream" "provisioned" {
  name                      = "terraform-provisioned"
  shard_count               = 2
  retention_period          = var.retention_hours
  shard_level_metrics       = ["IncomingBytes", "OutgoingBytes"]
  encryption_type           = "KMS"
  kms_key_id                = "alias/aws/kinesis"
  enforce_consumer_deletion = true

  stream_mode_details {
    stream_mode = "PROVISIONED"
  }

  tags = {
    Environment = "test"
    Owner       = "someone"
  }
}

resource "aws_kinesis_stream" "on_demand" {
  name = "terraform-on-demand"

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream_consumer" "reader" {
  name       = "reader"
  stream_arn = aws_kinesis_stream.provisioned.arn
}

resource "aws_kinesis_resource_policy" "shared" {
  resource_arn = aws_kinesis_stream.on_demand.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Id      = "writers"
    Statement = [{
      Sid       = "Writers"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = ["kinesis:DescribeStreamSummary", "kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords"]
      Resource  = aws_kinesis_stream.on_demand.arn
    }]
  })
}

output "provisioned_arn" {
  value = aws_kinesis_stream.provisioned.arn
}
