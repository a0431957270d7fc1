/**
 * Checks the content of all objects, of their older versions and of open uploads in data that nobody has open; changes nothing.
 * It goes from documents to content, so that damage is told by the object it concerns, and holds a page of documents and two
 * transfers of content at a time.
 */
import { unreachable } from '../../base/assert.ts';
import { DiskError } from '../../base/ports.ts';
import type { Disk, DiskFile } from '../../base/ports.ts';
import { KeyError } from '../keys/key-error.ts';
import { LogError } from '../log/log.ts';
import type { Log } from '../log/log.ts';
import { bucketType } from '../meta/documents/bucket.ts';
import type { ObjectContent, PackedContent, SingleContent } from '../meta/documents/object-content.ts';
import { objectFileType } from '../meta/documents/object-file.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import { objectUploadType } from '../meta/documents/object-upload.ts';
import type { ObjectValue } from '../meta/documents/object-value.ts';
import { objectVersionType } from '../meta/documents/object-version.ts';
import { objectType } from '../meta/documents/object.ts';
import type { Found, KeyType } from '../meta/key-type.ts';
import { MetaError } from '../meta/meta.ts';
import type { Meta } from '../meta/meta.ts';
import { filePath, storedFileBytes } from './content-format.ts';
import { readContent } from './content-reader.ts';
import { ObjectError } from './errors.ts';
import type { StoredContent } from './open-content.ts';
import { orphanFiles } from './orphan-files.ts';
import { findRecord } from './pack-lookup.ts';
import { recordBytes } from './pack-record.ts';
import type { RecordOwner } from './pack-record.ts';
import { Scan } from './scan.ts';
import { sealedOverheadBytes, sealingContext } from './sealing.ts';
import type { ObjectKeys } from './sealing.ts';
import { versionIdOf } from './version-id.ts';

export interface VerifyObjectsOptions {
  readonly disk: Disk;
  readonly log: Log;
  readonly meta: Meta;
  readonly keys: Pick<ObjectKeys, 'open'>;
}

export interface ObjectsReport {
  /** What is damaged and of which object, in words; empty where all is well. */
  readonly problems: readonly string[];
  /** Of objects, older versions and parts. */
  readonly contents: number;
  readonly bytes: number;
  /** Sealed contents of which only the checksums were checked, because their master key is not at hand. */
  readonly unopened: number;
  /** Files without a document; the next start removes them. */
  readonly orphanFiles: number;
}

/** A directory so damaged that it has more problems than this needs no longer list. */
const problemsMax = 1000;

/** Errors: what is no damage of the data, as a bug. */
export async function verifyObjects(options: VerifyObjectsOptions): Promise<ObjectsReport> {
  const verification = new Verification(options);
  await verification.run();
  const { problems, contents, bytes, unopened, orphanFiles: orphans } = verification;
  return { problems, contents, bytes, unopened, orphanFiles: orphans };
}

/** What holds a content: its name in a report, and what a record of a pack says. */
interface Holder {
  readonly name: string;
  readonly owner: RecordOwner;
}

type StoredSingle = StoredContent<SingleContent>;

class Verification {
  readonly #options: VerifyObjectsOptions;
  readonly #bucketNames = new Map<number, string>();
  readonly problems: string[] = [];
  contents = 0;
  bytes = 0;
  unopened = 0;
  orphanFiles = 0;

  constructor(options: VerifyObjectsOptions) {
    this.#options = options;
  }

  async run(): Promise<void> {
    const { disk, meta } = this.#options;
    await this.#guarded('the buckets', async () => {
      for await (const { key, value } of bucketType.all(meta)) this.#bucketNames.set(value.id, key[0]);
    });
    await this.#guarded('the objects', () => this.#verifyCurrent());
    await this.#guarded('the older versions', () => this.#verifyOlder());
    await this.#guarded('the uploads', () => this.#verifyUploads());
    await this.#guarded('the files', async () => {
      for await (const _ of orphanFiles(disk, meta, Infinity)) this.orphanFiles += 1;
    });
  }

  async #verifyCurrent(): Promise<void> {
    for await (const { key, value } of all(this.#options.meta, objectType)) {
      const [bucket, name] = key;
      await this.#verifyObject(`object ${this.#nameOf(bucket, name)}`, { bucket, key: name }, value);
    }
  }

  async #verifyOlder(): Promise<void> {
    for await (const { key, value } of all(this.#options.meta, objectVersionType)) {
      if ('marker' in value) continue;
      const [bucket, name] = key;
      const { object } = value;
      const id = object.isNull ? 'null' : versionIdOf({ bucket, key: name, number: object.sequence });
      await this.#verifyObject(`object ${this.#nameOf(bucket, name)}, version ${id}`, { bucket, key: name }, object);
    }
  }

  async #verifyUploads(): Promise<void> {
    for await (const { key, value } of all(this.#options.meta, objectUploadType)) {
      const [bucket, name, number] = key;
      const uploadId = versionIdOf({ bucket, key: name, number });
      const holder = `upload ${uploadId} of ${this.#nameOf(bucket, name)}`;
      await this.#guarded(holder, () => this.#verifyParts(holder, number, value.encryption !== undefined));
    }
  }

  async #verifyObject(name: string, of: { bucket: number; key: string }, value: ObjectValue): Promise<void> {
    const { content, sizeBytes, sequence } = value;
    const isSealed = value.encryption !== undefined;
    await this.#guarded(name, async () => {
      if (content.kind !== 'assembled') {
        await this.#verifySingle(
          { name, owner: { kind: 'object', ...of, sequence } },
          { content, sizeBytes, isSealed },
        );
        return;
      }
      const found = await this.#verifyParts(name, content.assembly, isSealed);
      if (found.count !== content.partCount || found.bytes !== sizeBytes)
        this.#note(name, partsDiffer(content, sizeBytes, found));
    });
  }

  async #verifyParts(holder: string, upload: number, isSealed: boolean): Promise<{ count: number; bytes: number }> {
    let [count, bytes] = [0, 0];
    for await (const { key, value } of all(this.#options.meta, objectPartType, [upload])) {
      const partNumber = key[1];
      const name = `${holder}, part ${partNumber}`;
      const { content, sizeBytes } = value;
      count += 1;
      bytes += sizeBytes;
      const owner: RecordOwner = { kind: 'part', upload, partNumber };
      await this.#guarded(name, () => this.#verifySingle({ name, owner }, { content, sizeBytes, isSealed }));
    }
    return { count, bytes };
  }

  async #verifySingle(holder: Holder, { content, sizeBytes, isSealed }: StoredSingle): Promise<void> {
    this.contents += 1;
    this.bytes += sizeBytes;
    const keys = isSealed ? new KeysAtHand(this.#options.keys) : undefined;
    switch (content.kind) {
      case 'empty':
        if (sizeBytes > 0) this.#note(holder.name, `its ${sizeBytes} bytes lie nowhere`);
        break;
      case 'packed':
        await this.#verifyPacked(holder, content, sizeBytes, keys);
        break;
      case 'file':
        await this.#verifyFile(holder, content.file, sizeBytes, keys);
        break;
      default:
        unreachable(content);
    }
    if (keys?.isMissing === true) this.unopened += 1;
  }

  async #verifyPacked(
    { name, owner }: Holder,
    content: PackedContent,
    sizeBytes: number,
    keys: KeysAtHand | undefined,
  ): Promise<void> {
    const place = `pack ${content.pack}, record ${content.content}`;
    const record = await findRecord(this.#options.log, content);
    if (record === undefined) {
      this.#note(name, `${place}, is missing`);
      return;
    }
    const { body } = record;
    // A collector finds out by the owner whether a record is wanted: with another one, the next collection would lose it.
    if (JSON.stringify(record.owner) !== JSON.stringify(owner)) this.#note(name, `${place}, is of another object`);
    const bodyBytes = sizeBytes + (keys === undefined ? 0 : sealedOverheadBytes);
    if (body.length !== bodyBytes || recordBytes(record.owner, body.length) !== content.storedBytes)
      this.#note(name, `${place}, holds ${body.length} bytes instead of ${bodyBytes}`);
    else await keys?.open(body, sealingContext(content.content, 0));
  }

  async #verifyFile({ name }: Holder, number: number, sizeBytes: number, keys: KeysAtHand | undefined): Promise<void> {
    const { meta } = this.#options;
    const path = filePath(number);
    const expectedBytes = storedFileBytes(sizeBytes, keys !== undefined);
    const document = await objectFileType.get(meta, [number]);
    if (document === undefined) this.#note(name, `${path} has no document, so the next start takes it for left over`);
    else if (document.value.storedBytes !== expectedBytes)
      this.#note(name, `the document of ${path} says ${document.value.storedBytes} bytes instead of ${expectedBytes}`);
    const file = await this.#openFile(path);
    if (file === undefined) {
      this.#note(name, `${path} is missing`);
      return;
    }
    try {
      const fileBytes = await file.sizeBytes();
      if (fileBytes !== expectedBytes) this.#note(name, `${path} has ${fileBytes} bytes instead of ${expectedBytes}`);
      // To be checked as it is read is all that is wanted of it.
      for await (const _ of readContent({ number, file, sizeBytes, keys }, { from: 0, bytes: sizeBytes })) continue;
    } finally {
      await file.close();
    }
  }

  async #openFile(path: string): Promise<DiskFile | undefined> {
    try {
      return await this.#options.disk.open(path, 'existing');
    } catch (error) {
      if (error instanceof DiskError && error.code === 'missing') return undefined;
      throw error;
    }
  }

  /** Damage in one place must not keep the others from being looked at. */
  async #guarded(name: string, step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.#note(name, damageOf(error));
    }
  }

  #note(name: string, problem: string): void {
    if (this.problems.length < problemsMax) this.problems.push(`${name}: ${problem}`);
  }

  /** Quoted, because a key may hold anything. */
  #nameOf(bucket: number, key: string): string {
    return JSON.stringify(`${this.#bucketNames.get(bucket) ?? `(bucket ${bucket})`}/${key}`);
  }
}

/** Opens what it has the master key for. What it has not passes unopened: its checksum holds, and more nobody can say. */
class KeysAtHand implements Pick<ObjectKeys, 'open'> {
  readonly #keys: Pick<ObjectKeys, 'open'>;
  isMissing = false;

  constructor(keys: Pick<ObjectKeys, 'open'>) {
    this.#keys = keys;
  }

  async open(sealed: Uint8Array, context: Uint8Array): Promise<Buffer> {
    try {
      return await this.#keys.open(sealed, context);
    } catch (error) {
      const code = error instanceof KeyError ? error.detail.code : undefined;
      if (code !== 'MasterKeyMissing' && code !== 'MasterKeyDisabled') throw error;
      this.isMissing = true;
      return Buffer.alloc(0);
    }
  }
}

/** All documents of a kind, few at a time: with their attributes they may be large. */
async function* all<Key extends readonly (string | number)[], Value>(
  meta: Meta,
  type: KeyType<Key, Value>,
  begin: Partial<Key> | readonly [] = [],
): AsyncGenerator<Found<Key, Value>> {
  const scan = new Scan(meta, type, type.prefixText(begin), '');
  for (let found = await scan.peek(); found !== undefined; found = await scan.peek()) {
    yield found;
    scan.skip();
  }
}

function partsDiffer(
  { partCount }: Extract<ObjectContent, { kind: 'assembled' }>,
  sizeBytes: number,
  found: { readonly count: number; readonly bytes: number },
): string {
  return `it has ${found.count} parts of ${found.bytes} bytes instead of ${partCount} of ${sizeBytes}`;
}

/** In words; what is no damage is thrown on. */
function damageOf(error: unknown): string {
  if (error instanceof ObjectError && error.detail.code === 'Corrupt') return `${error.detail.where}, is damaged`;
  if (error instanceof KeyError) return keyDamageOf(error);
  if (error instanceof LogError || error instanceof MetaError || error instanceof DiskError) return error.message;
  throw error;
}

function keyDamageOf(error: KeyError): string {
  switch (error.detail.code) {
    case 'DataKeyMissing':
      return `the data key ${error.detail.dataKeyId} that sealed it is missing`;
    case 'Tampered':
      return 'its sealed content does not open with its key';
    case 'MasterKeyMissing':
    case 'MasterKeyDisabled':
    case 'StoreDamaged':
      throw error;
  }
  return unreachable(error.detail);
}
