/** What `doctor` says of the objects in a stopped server's data. Nothing is changed. */
import { join } from 'node:path';
import type { Disk } from '../base/ports.ts';
import { memorySecretFile } from '../base/secret-file.ts';
import { DataKeys } from '../engine/keys/data-keys.ts';
import { KeyError } from '../engine/keys/key-error.ts';
import { MasterKeyFile } from '../engine/keys/master-keys.ts';
import { ReadOnlyLog } from '../engine/log/local/read-only-log.ts';
import { LogError } from '../engine/log/log.ts';
import { LogMeta } from '../engine/meta/log-meta.ts';
import { MetaError } from '../engine/meta/meta.ts';
import { temporaryView } from '../engine/meta/view.ts';
import { verifyObjects } from '../engine/objects/verify.ts';
import type { ObjectsReport } from '../engine/objects/verify.ts';
import { realRandom } from '../io/real-ports.ts';
import { secretFile } from '../io/small-files.ts';
import { VirtualClock } from '../io/virtual-clock.ts';
import type { Finding } from './finding.ts';
import { masterKeysName } from './storage.ts';

const what = 'objects';

/** Of a directory that is locked by the caller. */
export async function examineObjects(directory: string, disk: Disk): Promise<Finding[]> {
  const findings: Finding[] = [];
  const masterKeys = await openMasterKeys(join(directory, masterKeysName), findings);
  try {
    await using log = await ReadOnlyLog.open(disk);
    // Built from the log, as the server's own copy of the documents must stay as it is.
    await using meta = await LogMeta.open({ log, viewFile: temporaryView });
    const clock = new VirtualClock();
    const keys = new DataKeys({ meta, masterKeys, clock, random: realRandom, createsMasterKey: () => false });
    findings.push(...describe(await verifyObjects({ disk, log, meta, keys })));
  } catch (error) {
    const isDamage = (error instanceof LogError || error instanceof MetaError) && error.code === 'Corrupt';
    if (!isDamage) throw error;
    const detail = `not checked, since what names them cannot be read: ${error.message}`;
    findings.push({ isGood: false, what, detail });
  }
  return findings;
}

async function openMasterKeys(path: string, findings: Finding[]): Promise<MasterKeyFile> {
  try {
    return await MasterKeyFile.open({ file: secretFile(path), random: realRandom });
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    findings.push({ isGood: false, what: 'damaged', detail: `${masterKeysName} holds no master keys` });
    return MasterKeyFile.open({ file: memorySecretFile(), random: realRandom });
  }
}

function describe({ problems, contents, bytes, unopened, orphanFiles }: ObjectsReport): Finding[] {
  const findings: Finding[] = problems.map((detail) => ({ isGood: false, what: 'damaged', detail }));
  if (problems.length === 0)
    findings.push({ isGood: true, what, detail: `${contents} contents, ${bytes} bytes; all checksums hold` });
  if (unopened > 0) {
    const detail = `${unopened} contents are sealed under a master key that is not at hand: only their checksums were checked`;
    findings.push({ isGood: true, what, detail });
  }
  if (orphanFiles > 0) {
    const detail = `${orphanFiles} files are of no object, as a crash leaves them; the next start removes them`;
    findings.push({ isGood: true, what, detail });
  }
  return findings;
}
