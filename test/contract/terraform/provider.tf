# What the configurations beside it, as modules, are applied with.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "endpoint" {
  type = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true

  s3_use_path_style           = true

  endpoints {
    firehose           = var.endpoint
    glue               = var.endpoint
    iam                = var.endpoint
    kinesis            = var.endpoint
    kinesisanalytics   = var.endpoint
    kinesisanalyticsv2 = var.endpoint
    s3                 = var.endpoint
    s3control          = var.endpoint
    sts                = var.endpoint
  }
}
