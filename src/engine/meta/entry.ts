/**
 * One entry of the meta partition: the changes of a transaction, or a chunk of a snapshot, as lines of UTF-8 text. The first
 * line is the header in JSON; each further line is `version TAB key TAB value`, or `version TAB key` for a deletion. Neither
 * a key nor JSON text holds a tab or a line feed, so values pass through without being parsed. See docs/formats/meta.md.
 */
import { boolean, DecodeError, integer, object, optional } from '../../base/decode.ts';
import type { Version } from './meta.ts';

/** One document as it stands after an entry. */
export interface Row {
  readonly key: string;
  readonly version: Version;
  /** JSON text; undefined where the document was deleted. */
  readonly value: string | undefined;
}

/** Says that the rows are documents that already stood, written again so that older entries can be trimmed. */
export interface SnapshotChunk {
  /** Offset of the snapshot's first chunk: with everything from there on the whole state can be built. */
  readonly firstOffset: number;
  /** Bytes of the rows of all chunks so far, this one included. */
  readonly bytes: number;
  /** The version floor when the chunk was written; see Overlay. */
  readonly floor: Version;
  readonly isLast: boolean;
}

export interface Entry {
  readonly rows: readonly Row[];
  readonly snapshot: SnapshotChunk | undefined;
}

const formatVersion = 1;

const decodeHeader = object({
  format: integer({ min: formatVersion, max: formatVersion }),
  rows: integer({ min: 0 }),
  snapshot: optional(
    object({
      firstOffset: integer({ min: 0 }),
      bytes: integer({ min: 0 }),
      floor: integer({ min: 0 }),
      isLast: boolean,
    }),
  ),
});

export function encodeEntry(entry: Entry): Buffer {
  const header = { format: formatVersion, rows: entry.rows.length, snapshot: entry.snapshot };
  const lines = [JSON.stringify(header)];
  for (const { key, version, value } of entry.rows) {
    lines.push(value === undefined ? `${version}\t${key}` : `${version}\t${key}\t${value}`);
  }
  return Buffer.from(lines.join('\n'), 'utf8');
}

/** Errors: DecodeError. */
export function decodeEntry(payload: Uint8Array): Entry {
  const lines = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('utf8').split('\n');
  const header = decodeHeader(parseJson(lines[0] ?? '', 'header'), 'header');
  if (lines.length !== header.rows + 1) throw new DecodeError('rows', `${header.rows} lines`, lines.length - 1);
  const rows = lines.slice(1).map(decodeRow);
  return { rows, snapshot: header.snapshot };
}

function decodeRow(line: string, index: number): Row {
  const [versionText = '', key = '', value, ...more] = line.split('\t');
  const path = `rows[${index}]`;
  const version = Number(versionText);
  if (!Number.isSafeInteger(version) || version < 1) throw new DecodeError(path, 'a version of 1 or more', versionText);
  if (key === '' || more.length > 0) throw new DecodeError(path, 'version, key and value', line);
  return { key, version, value };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError(path, 'JSON', text);
  }
}
