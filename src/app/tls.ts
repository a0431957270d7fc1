/** Which certificate the server shows: the user's own, or one by an authority that is made once and kept with the data. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { join, resolve } from 'node:path';
import { makeAuthority, makeServerCertificate } from '../io/certificate/authority.ts';
import type { KeyAndCertificate } from '../io/certificate/authority.ts';
import { makeDirectory } from '../io/make-directory.ts';
import { realRandom, realWallClock } from '../io/real-ports.ts';
import { readTextFile, writeTextFile } from '../io/small-files.ts';
import { StartError } from './errors.ts';

/** Regions with host names such as `kinesis.us-east-1.localhost`: a wildcard right below `localhost` is refused by most clients. */
const regions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1', 'me-south-1', 'af-south-1'],
  ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-north-1', 'eu-south-1', 'ap-east-1', 'ap-south-1'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
];

export interface TlsOptions {
  readonly certificatePath: string | undefined;
  readonly keyPath: string | undefined;
  /** undefined where nothing is kept. */
  readonly dataDirectory: string | undefined;
  readonly region: string;
}

/** The authority is made at the first start, a certificate by it when the first client speaks TLS. Errors: StartError. */
export async function tlsIdentity(options: TlsOptions): Promise<() => Promise<KeyAndCertificate>> {
  const { certificatePath, keyPath, dataDirectory, region } = options;
  if (certificatePath === undefined && keyPath === undefined) {
    const authority = dataDirectory === undefined ? newAuthority() : await keptAuthority(dataDirectory);
    return async () => {
      const hosts = ['localhost', '*.localhost', ...new Set([...regions, region].map((one) => `*.${one}.localhost`))];
      return makeServerCertificate(authority, hosts, { nowMs: realWallClock.nowMs(), random: realRandom });
    };
  }
  if (certificatePath === undefined || keyPath === undefined)
    throw new StartError(['--tls-cert and --tls-key belong together; only one of them was given.']);
  const identity = { certificatePem: await readOwn(certificatePath), keyPem: await readOwn(keyPath) };
  refuseUnfit(identity, certificatePath, keyPath);
  return async () => identity;
}

/** Judged at the start: what is wrong with them would else show as failures of the first clients that speak TLS. */
function refuseUnfit(identity: KeyAndCertificate, certificatePath: string, keyPath: string): void {
  const certificate = readOrExplain(`The TLS certificate ${certificatePath} is not one in PEM form.`, () => {
    return new X509Certificate(identity.certificatePem);
  });
  const key = readOrExplain(`The TLS key ${keyPath} is not a private key in PEM form without a passphrase.`, () => {
    return createPrivateKey(identity.keyPem);
  });
  if (!certificate.checkPrivateKey(key))
    throw new StartError([`The TLS key ${keyPath} does not belong to the certificate ${certificatePath}.`]);
}

function readOrExplain<T>(explanation: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StartError([explanation], { cause: error });
  }
}

export function authorityPath(dataDirectory: string): string {
  return resolve(dataDirectory, 'tls', 'authority.pem');
}

/** The authority that lies with the data, made where there is none yet. */
export async function keptAuthority(dataDirectory: string): Promise<KeyAndCertificate> {
  const directory = join(dataDirectory, 'tls');
  const keyPath = join(directory, 'authority-key.pem');
  const [keyPem, certificatePem] = await Promise.all([
    readTextFile(keyPath),
    readTextFile(authorityPath(dataDirectory)),
  ]);
  if (keyPem !== undefined && certificatePem !== undefined) return { keyPem, certificatePem };
  const authority = newAuthority();
  await makeDirectory(directory);
  await writeTextFile(keyPath, authority.keyPem, { isSecret: true });
  await writeTextFile(authorityPath(dataDirectory), authority.certificatePem);
  return authority;
}

function newAuthority(): KeyAndCertificate {
  return makeAuthority({ nowMs: realWallClock.nowMs(), random: realRandom });
}

async function readOwn(path: string): Promise<string> {
  try {
    const text = await readTextFile(path);
    if (text !== undefined) return text;
  } catch (error) {
    throw new StartError([`The TLS file ${path} cannot be read.`], { cause: error });
  }
  throw new StartError([`There is no TLS file ${path}.`]);
}
