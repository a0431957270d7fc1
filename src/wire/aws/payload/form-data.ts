/**
 * A browser's form (multipart/form-data, RFC 7578) read as it comes: the fields up to the file are held, within bounds, and the
 * file's content streams. What follows the file is not read, as S3 does not.
 */
import type { HttpRequest } from '../../../base/http.ts';
import { AwsError } from '../aws-error.ts';
import { header } from '../request-head.ts';
import { invalidArgument } from '../rest/rest-errors.ts';
import { PieceReader } from './piece-reader.ts';

export interface FormData {
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  /** May be read once; throws where the form ends within it. */
  readonly file: AsyncIterable<Uint8Array>;
}

/** AWS takes 20 KB of fields before the file. */
const fieldsBytesMax = 20_480;
const fieldsMax = 200;
const headerLineBytesMax = 4096;
const headerLinesMax = 32;
const boundaryBytesMax = 256;
/** Of what follows the file. */
const endBytesMax = 4096;

export function isFormPost(request: HttpRequest): boolean {
  return request.method === 'POST' && /^multipart\/form-data\s*;/i.test(header(request, 'content-type') ?? '');
}

export async function readFormData(request: HttpRequest, source: AsyncIterable<Uint8Array>): Promise<FormData> {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(request)}`);
  const reader = new PieceReader(source);
  const fields = new Map<string, string>();
  let bytes = 0;
  if ((await reader.line(boundaryBytesMax)) !== delimiter.subarray(2).toString('latin1')) throw malformedForm();
  for (;;) {
    const { name, fileName } = await readPartHead(reader);
    if (name === 'file') return { fields, fileName: fileName ?? '', file: fileContent(reader, delimiter) };
    const content: Buffer[] = [];
    for await (const piece of reader.until(delimiter)) {
      bytes += piece.length;
      if (bytes > fieldsBytesMax) throw fieldsTooLarge();
      content.push(Buffer.from(piece));
    }
    if (fields.size >= fieldsMax) throw fieldsTooLarge();
    fields.set(name, Buffer.concat(content).toString('utf8'));
    const rest = await reader.line(boundaryBytesMax);
    if (rest === '--') throw fileMissing();
    if (rest !== '') throw malformedForm();
  }
}

async function* fileContent(reader: PieceReader, delimiter: Buffer): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* reader.until(delimiter);
    // The end is taken too, so that the connection can serve another request.
    for (let left = endBytesMax; left > 0;) {
      const piece = await reader.take(left);
      if (piece === undefined) break;
      left -= piece.length;
    }
  } finally {
    await reader.close();
  }
}

async function readPartHead(reader: PieceReader): Promise<{ name: string; fileName: string | undefined }> {
  let disposition = '';
  for (let count = 0; count < headerLinesMax; count += 1) {
    const text = await reader.line(headerLineBytesMax);
    if (text === undefined) throw malformedForm();
    if (text === '') {
      const name = parameter(disposition, 'name');
      if (name === undefined) throw malformedForm();
      return { name: name.toLowerCase(), fileName: parameter(disposition, 'filename') };
    }
    if (/^content-disposition:\s*form-data/i.test(text)) disposition = Buffer.from(text, 'latin1').toString('utf8');
  }
  throw malformedForm();
}

function boundaryOf(request: HttpRequest): string {
  const boundary = parameter(header(request, 'content-type') ?? '', 'boundary');
  if (boundary === undefined || boundary === '' || boundary.length > 70) throw malformedForm();
  return boundary;
}

/** Of a header; quoted or not. */
function parameter(text: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(text);
  return match === null ? undefined : (match[1]?.replaceAll(/\\(.)/g, '$1') ?? match[2]);
}

function malformedForm(): AwsError {
  const message = 'The body of your POST request is not well-formed multipart/form-data.';
  return new AwsError('MalformedPOSTRequest', message);
}

function fieldsTooLarge(): AwsError {
  const message = 'Your POST request fields preceding the upload file were too large.';
  return new AwsError('MaxPostPreDataLengthExceededError', message, {
    members: { MaxPostPreDataLength: fieldsBytesMax },
  });
}

function fileMissing(): AwsError {
  return invalidArgument('POST requires exactly one file upload per request.', 'file', '0');
}
