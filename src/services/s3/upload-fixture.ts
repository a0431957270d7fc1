/** Short ways to an upload; for the tests of its operations. */
import { element, openLake, type S3Wire, type Send } from './s3-fixture.ts';

export interface UploadWire extends S3Wire {
  /** `/lake/k?uploadId=…` */
  readonly upload: string;
  readonly uploadId: string;
  /** The ETag, with its quotes. */
  part(number: number, body: string | Uint8Array, more?: Send): Promise<string>;
}

/** With an upload of `k` in the bucket `lake`. */
export async function openUpload(headers: Readonly<Record<string, string>> = {}): Promise<UploadWire> {
  const s3 = await openLake();
  const { text } = await s3.call('POST /lake/k?uploads', { headers });
  const uploadId = element(text, 'UploadId');
  const part: UploadWire['part'] = async (number, body, more) => {
    const answer = await s3.call(`PUT /lake/k?partNumber=${number}&uploadId=${uploadId}`, { ...more, body });
    return answer.headers['etag'] ?? '';
  };
  return { ...s3, upload: `/lake/k?uploadId=${uploadId}`, uploadId, part };
}

export function completion(...parts: readonly (readonly [number: number, etag: string])[]): string {
  const named = parts.map(([number, etag]) => `<Part><PartNumber>${number}</PartNumber><ETag>${etag}</ETag></Part>`);
  return `<CompleteMultipartUpload>${named.join('')}</CompleteMultipartUpload>`;
}

/** The least that a part but the last may have. */
export const fullPart = Buffer.alloc(5 * 1024 * 1024, 'a');
