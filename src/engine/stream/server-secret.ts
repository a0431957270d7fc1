/** The server's own secret for a purpose, the same after every restart. */
import type { Random } from '../../base/ports.ts';
import { serverSecretType } from '../meta/documents/server-secret.ts';
import { MetaError, type Meta } from '../meta/meta.ts';

const secretBytes = 32;

export async function serverSecret(meta: Meta, random: Random, purpose: string): Promise<Buffer> {
  const found = await serverSecretType.get(meta, [purpose]);
  if (found !== undefined) return found.value.secret;
  const secret = random.bytes(secretBytes);
  try {
    await meta.transact([serverSecretType.put([purpose], { secret }, 'absent')]);
    return secret;
  } catch (error) {
    // Another process was first; its secret is the one.
    if (error instanceof MetaError && error.code === 'VersionConflict')
      return await serverSecret(meta, random, purpose);
    throw error;
  }
}
