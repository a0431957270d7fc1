variable "owner" {
  type    = string
  default = "someone"
}

variable "expiration_days" {
  type    = number
  default = 30
}

resource "aws_s3_bucket" "lake" {
  bucket        = "terraform-lake"
  force_destroy = true

  tags = {
    Environment = "test"
    Owner       = var.owner
  }
}

resource "aws_s3_bucket_versioning" "lake" {
  bucket = aws_s3_bucket.lake.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "lake" {
  bucket                  = aws_s3_bucket.lake.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "lake" {
  bucket = aws_s3_bucket.lake.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = "alias/lake"
    }
  }
}

resource "aws_s3_bucket_policy" "lake" {
  bucket = aws_s3_bucket.lake.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyThroughTheEndpoint"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = "${aws_s3_bucket.lake.arn}/secret/*"
        Condition = { StringNotEquals = { "aws:sourceVpce" = "vpce-1a2b3c4d" } }
      },
      {
        Sid       = "Readers"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::123456789012:root" }
        Action    = ["s3:GetObject", "s3:ListBucket"]
        Resource  = [aws_s3_bucket.lake.arn, "${aws_s3_bucket.lake.arn}/*"]
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.lake]
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
      days = var.expiration_days
    }

    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }

  rule {
    id     = "uploads"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 3
    }
  }

  rule {
    id     = "tagged"
    status = "Disabled"

    filter {
      and {
        prefix = "tagged/"
        tags = {
          keep = "no"
        }
        object_size_greater_than = 1024
      }
    }

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }

    expiration {
      days = 90
    }
  }

  depends_on = [aws_s3_bucket_versioning.lake]
}

resource "aws_s3_bucket_cors_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id

  cors_rule {
    id              = "browser"
    allowed_headers = ["*"]
    allowed_methods = ["GET", "PUT"]
    allowed_origins = ["https://example.com"]
    expose_headers  = ["ETag"]
    max_age_seconds = 600
  }
}

resource "aws_s3_bucket_website_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id

  index_document {
    suffix = "index.html"
  }

  error_document {
    key = "error.html"
  }
}

resource "aws_s3_bucket_accelerate_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id
  status = "Suspended"
}

resource "aws_s3_bucket_request_payment_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id
  payer  = "BucketOwner"
}

resource "aws_s3_bucket_notification" "lake" {
  bucket      = aws_s3_bucket.lake.id
  eventbridge = true
}

resource "aws_s3_bucket" "logs" {
  bucket = "terraform-logs"
}

resource "aws_s3_bucket_logging" "lake" {
  bucket        = aws_s3_bucket.lake.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "lake/"
}

resource "aws_s3_object" "hello" {
  bucket       = aws_s3_bucket.lake.id
  key          = "raw/hello world+ä.txt"
  content      = "hello, ${var.owner}"
  content_type = "text/plain"

  metadata = {
    made = "here"
  }

  tags = {
    Owner = var.owner
  }

  depends_on = [
    aws_s3_bucket_versioning.lake,
    aws_s3_bucket_server_side_encryption_configuration.lake,
  ]
}

resource "aws_s3_object_copy" "hello" {
  bucket = aws_s3_bucket.lake.id
  key    = "copied/hello.txt"
  source = "${aws_s3_bucket.lake.id}/${aws_s3_object.hello.key}"

  tagging_directive = "REPLACE"

  tags = {
    Copied = "yes"
  }
}

data "aws_s3_object" "hello" {
  bucket = aws_s3_bucket.lake.id
  key    = aws_s3_object.hello.key
}

data "aws_s3_objects" "all" {
  bucket     = aws_s3_bucket.lake.id
  depends_on = [aws_s3_object.hello, aws_s3_object_copy.hello]
}

output "body" {
  value = data.aws_s3_object.hello.body
}

output "keys" {
  value = data.aws_s3_objects.all.keys
}
