/** Whose keys the server knows: those of its configuration, or a root pair made at the first start of server mode. */
import { join } from 'node:path';
import { AccessKeys, rootKey } from '../engine/access/access-keys.ts';
import { openRootKeyPair, RootKeyFileDamaged } from '../engine/access/root-key-file.ts';
import { realRandom } from '../io/real-ports.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';
import type { Storage } from './storage.ts';

const rootKeyName = 'root-key.json';

export interface Credentials {
  readonly keys: AccessKeys;
  /** The pair that this start made, with where it is kept; to be shown once. */
  readonly made: MadeKey | undefined;
}

export interface MadeKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** undefined where nothing is kept: the pair ends with the process. */
  readonly file: string | undefined;
}

/** Errors: StartError. */
export async function openCredentials(config: ServerConfig, storage: Storage): Promise<Credentials> {
  const { account, accessKeyId, secretAccessKey } = config;
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined))
    throw new StartError(['The root access key and its secret belong together; only one of them is configured.']);
  if (accessKeyId !== undefined && secretAccessKey !== undefined)
    return { keys: new AccessKeys([rootKey({ account, accessKeyId, secretAccessKey })]), made: undefined };
  if (config.mode === 'dev') return { keys: new AccessKeys(), made: undefined };
  const pair = await openPair(storage);
  const file = storage.directory === undefined ? undefined : join(storage.directory, rootKeyName);
  return { keys: new AccessKeys([rootKey({ account, ...pair })]), made: pair.isNew ? { ...pair, file } : undefined };
}

async function openPair(storage: Storage): ReturnType<typeof openRootKeyPair> {
  try {
    return await openRootKeyPair(storage.secret(rootKeyName), realRandom);
  } catch (error) {
    if (!(error instanceof RootKeyFileDamaged)) throw error;
    const advice = 'Restore it, or remove it to have a new pair made.';
    throw new StartError([`The root key pair in ${rootKeyName} cannot be read. ${advice}`], { cause: error });
  }
}
