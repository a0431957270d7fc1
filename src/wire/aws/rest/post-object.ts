/**
 * A browser's form as a PutObject: its fields stand where headers would, its file is the body, and its policy says what may be in
 * it. Fields and answers are those of AWS's "POST Object".
 */
import { escapeXml } from '../codec/xml-encode.ts';
import { declaredDigests } from '../payload/declared-digests.ts';
import type { FormData } from '../payload/form-data.ts';
import type { RequestBody } from '../streaming-body.ts';
import type { InputSource } from './decode-input.ts';
import { xmlType } from './encode-output.ts';
import { taggingHeader } from './form-tagging.ts';
import { encodeHeader } from './header-text.ts';
import { entityTooSmall } from './post-policy.ts';
import type { PostPolicy } from './post-policy.ts';
import { entityTooLarge, invalidArgument } from './rest-errors.ts';

/** Fields whose header has another name. */
const headerNames: Readonly<Record<string, string>> = { acl: 'x-amz-acl', tagging: 'x-amz-tagging' };

/** The form with what S3 adds to its fields: the bucket, and the file's name within the key. */
export function completeFields({ fields, fileName }: FormData, bucket: string): ReadonlyMap<string, string> {
  const key = fields.get('key');
  if (key === undefined) throw invalidArgument("Bucket POST must contain a field named 'key'.", 'key', '');
  const [baseName = ''] = fileName.split(/[/\\]/).slice(-1);
  return new Map([...fields, ['bucket', bucket], ['key', key.replaceAll('${filename}', () => baseName)]]);
}

export function postInput(
  form: FormData,
  fields: ReadonlyMap<string, string>,
  policy: PostPolicy | undefined,
): InputSource {
  // Fields are UTF-8 already, and headers are read as bytes.
  const headers = new Map(
    [...fields].map(([name, value]) => {
      const text = name === 'tagging' ? taggingHeader(value) : value;
      return [headerNames[name] ?? name, [encodeHeader(text)]] as const;
    }),
  );
  const body: RequestBody = {
    sizeBytes: undefined,
    ...declaredDigests(headers, [], new Map()),
    [Symbol.asyncIterator]: () => withinRange(form.file, policy?.lengthRange)[Symbol.asyncIterator](),
  };
  const labels = new Map([
    ['Bucket', fields.get('bucket') ?? ''],
    ['Key', fields.get('key') ?? ''],
  ]);
  return { labels, query: new Map(), headers, body };
}

async function* withinRange(
  file: AsyncIterable<Uint8Array>,
  range: PostPolicy['lengthRange'],
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const piece of file) {
    bytes += piece.length;
    if (range !== undefined && bytes > range.max) throw entityTooLarge(range.max);
    yield piece;
  }
  if (range !== undefined && bytes < range.min) throw entityTooSmall(bytes, range.min);
}

export interface PostAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** As the form's `success_action_…` fields wish. `url` is that of the bucket as it was asked for. */
export function postAnswer(
  fields: ReadonlyMap<string, string>,
  url: string,
  answered: Readonly<Record<string, string>>,
): PostAnswer {
  const [bucket, key, etag] = [fields.get('bucket') ?? '', fields.get('key') ?? '', answered['ETag'] ?? ''];
  const location = `${url.replace(/\/$/, '')}/${encodeURIComponent(key)}`;
  const headers = { ...answered, Location: location };
  const redirect = URL.parse(fields.get('success_action_redirect') ?? fields.get('redirect') ?? '');
  if (redirect !== null) {
    for (const [name, value] of Object.entries({ bucket, key, etag })) redirect.searchParams.append(name, value);
    return { status: 303, headers: { ...headers, Location: redirect.href }, body: Buffer.alloc(0) };
  }
  const wished = fields.get('success_action_status');
  if (wished === '200') return { status: 200, headers, body: Buffer.alloc(0) };
  if (wished !== '201') return { status: 204, headers, body: Buffer.alloc(0) };
  const members = Object.entries({ Location: location, Bucket: bucket, Key: key, ETag: etag });
  const text = members.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`).join('');
  return {
    status: 201,
    headers: { ...headers, 'Content-Type': xmlType },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${text}</PostResponse>`),
  };
}
