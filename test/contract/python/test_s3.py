"""boto3 on S3 as its users call it, against the server that AWS_ENDPOINT_URL names."""

import io
import json
import os
import unittest
import urllib.error
import urllib.request

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

PART = 8 * 1024 * 1024


class BucketCase(unittest.TestCase):
    def setUp(self):
        self.s3 = boto3.client(
            "s3", region_name="us-east-1", config=Config(s3={"addressing_style": "path"})
        )
        self.addCleanup(self.s3.close)
        self.bucket = self.id().rsplit(".", 1)[-1].replace("_", "-")
        self.s3.create_bucket(Bucket=self.bucket)

    def put(self, key, body, **options):
        return self.s3.put_object(Bucket=self.bucket, Key=key, Body=body, **options)

    def refused(self, status, code, call, **arguments):
        with self.assertRaises(ClientError) as raised:
            call(**arguments)
        answer = raised.exception.response
        self.assertEqual(answer["Error"]["Code"], code)
        self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], status)


class Objects(BucketCase):
    def test_put_and_read_back(self):
        put = self.put("a/b c+ü.txt", b"hello", Metadata={"x": "y"})
        self.assertEqual(put["ETag"], '"5d41402abc4b2a76b9719d911017c592"')
        got = self.s3.get_object(Bucket=self.bucket, Key="a/b c+ü.txt", Range="bytes=1-3")
        self.assertEqual(got["Body"].read(), b"ell")
        self.assertEqual(got["ContentRange"], "bytes 1-3/5")
        self.assertEqual(got["Metadata"], {"x": "y"})

    def test_presigned_url(self):
        self.put("a/b c+ü.txt", b"hello")
        url = self.s3.generate_presigned_url(
            "get_object", Params={"Bucket": self.bucket, "Key": "a/b c+ü.txt"}
        )
        with urllib.request.urlopen(url) as answer:
            self.assertEqual(answer.read(), b"hello")

    def test_presigned_post(self):
        post = self.s3.generate_presigned_post(
            self.bucket,
            "up/${filename}",
            Fields={"success_action_status": "201"},
            Conditions=[{"success_action_status": "201"}, ["content-length-range", 1, 10]],
        )

        def send(content):
            fields = [
                f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                for name, value in post["fields"].items()
            ]
            file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
            body = "".join(fields).encode() + file.encode() + content + b"\r\n--b--\r\n"
            request = urllib.request.Request(
                post["url"], body, {"Content-Type": "multipart/form-data; boundary=b"}
            )
            return urllib.request.urlopen(request)

        with send(b"hello") as answer:
            self.assertEqual(answer.status, 201)
            self.assertIn(b"<Key>up/a.txt</Key>", answer.read())
        self.assertEqual(
            self.s3.get_object(Bucket=self.bucket, Key="up/a.txt")["Body"].read(), b"hello"
        )
        with self.assertRaises(urllib.error.HTTPError) as raised:
            send(b"much too long")
        self.assertIn(b"<Code>EntityTooLarge</Code>", raised.exception.read())
        raised.exception.close()

    def test_large_file_goes_in_parts(self):
        content = os.urandom(2 * PART + 17)
        config = TransferConfig(multipart_threshold=PART, multipart_chunksize=PART)
        self.s3.upload_fileobj(io.BytesIO(content), self.bucket, "big", Config=config)
        self.assertTrue(self.s3.head_object(Bucket=self.bucket, Key="big")["ETag"].endswith('-3"'))
        source = {"Bucket": self.bucket, "Key": "big"}
        self.s3.copy_object(Bucket=self.bucket, Key="copy", CopySource=source)
        for key in ("big", "copy"):
            got = io.BytesIO()
            self.s3.download_fileobj(self.bucket, key, got)
            self.assertEqual(got.getvalue(), content)

    def test_refusals(self):
        self.put("there", b"")
        self.refused(404, "NoSuchKey", self.s3.get_object, Bucket=self.bucket, Key="nope")
        self.refused(409, "BucketNotEmpty", self.s3.delete_bucket, Bucket=self.bucket)
        self.refused(
            412, "PreconditionFailed", self.s3.put_object,
            Bucket=self.bucket, Key="there", Body=b"", IfNoneMatch="*",
        )


class Listings(BucketCase):
    def test_prefixes_and_pages(self):
        for number in range(25):
            self.put(f"p/{number % 5}/{number}", b"x")
        listed = self.s3.list_objects_v2(Bucket=self.bucket, Prefix="p/", Delimiter="/")
        prefixes = [each["Prefix"] for each in listed["CommonPrefixes"]]
        self.assertEqual(prefixes, [f"p/{number}/" for number in range(5)])
        pages = self.s3.get_paginator("list_objects_v2").paginate(
            Bucket=self.bucket, PaginationConfig={"PageSize": 7}
        )
        self.assertEqual(sum(len(page["Contents"]) for page in pages), 25)

    def test_versions(self):
        self.s3.put_bucket_versioning(
            Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"}
        )
        for number in range(3):
            self.put("v", str(number))
        self.s3.delete_object(Bucket=self.bucket, Key="v")
        listed = self.s3.list_object_versions(Bucket=self.bucket, Prefix="v")
        self.assertEqual(len(listed["Versions"]), 3)
        self.assertEqual([each["IsLatest"] for each in listed["DeleteMarkers"]], [True])
        oldest = listed["Versions"][-1]["VersionId"]
        got = self.s3.get_object(Bucket=self.bucket, Key="v", VersionId=oldest)
        self.assertEqual(got["Body"].read(), b"0")


class Policies(BucketCase):
    def test_only_one_vpc_endpoint_may_read(self):
        self.put("a", b"x")
        statement = {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{self.bucket}/*",
            "Condition": {"StringNotEquals": {"aws:sourceVpce": "vpce-1"}},
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        self.s3.put_bucket_policy(Bucket=self.bucket, Policy=policy)
        self.refused(403, "AccessDenied", self.s3.get_object, Bucket=self.bucket, Key="a")
        self.s3.delete_bucket_policy(Bucket=self.bucket)
        self.s3.get_object(Bucket=self.bucket, Key="a")


if __name__ == "__main__":
    unittest.main()
