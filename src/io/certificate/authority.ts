/**
 * A certificate authority of this server's own, so that clients that insist on TLS can be told what to trust.
 *
 * The authority is constrained to this machine's own names and addresses (RFC 5280, section 4.2.1.10, critical): whoever
 * trusts it risks nothing elsewhere, even where its key is stolen. The server's certificate is made anew at each start and
 * never stored.
 */
import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Random } from '../../base/ports.ts';
import {
  bitString,
  der,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  trueValue,
  utf8String,
} from './der.ts';

export interface KeyAndCertificate {
  readonly keyPem: string;
  readonly certificatePem: string;
}

export interface MakeOptions {
  /** The real time: certificates are checked by machines whose clocks nobody froze. */
  readonly nowMs: number;
  readonly random: Random;
}

const dayMs = 86_400_000;
const authorityDays = 3_650;
// Apple's systems refuse certificates that are valid for longer than this.
const serverDays = 825;

const ecdsaWithSha256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));
const oid = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  authorityKeyId: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  serverAuthentication: '1.3.6.1.5.5.7.3.1',
};
const authorityName = name('Millstream local authority');
const loopback4 = Buffer.from([127, 0, 0, 1]);
const loopback6 = Buffer.from([...Array.from({ length: 15 }, () => 0), 1]);

export function makeAuthority(options: MakeOptions): KeyAndCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const loopbackNet4 = Buffer.from([127, 0, 0, 0, 255, 0, 0, 0]);
  const loopbackNet6 = Buffer.concat([loopback6, Buffer.alloc(16, 0xff)]);
  const permitted = [dnsName('localhost'), ipAddress(loopbackNet4), ipAddress(loopbackNet6)].map((base) =>
    sequence(base),
  );
  const certificate = certify({
    ...options,
    days: authorityDays,
    issuer: authorityName,
    subject: authorityName,
    publicKey,
    signingKey: privateKey,
    extensions: [
      extension(oid.basicConstraints, sequence(trueValue(), integer(Buffer.from([0]))), 'critical'),
      // Bits 5 and 6: it signs certificates and their revocations, and nothing else.
      extension(oid.keyUsage, bitString(Buffer.from([0x06]), 1), 'critical'),
      extension(oid.nameConstraints, sequence(der(0xa0, ...permitted)), 'critical'),
      extension(oid.subjectKeyId, octetString(keyId(publicKey))),
    ],
  });
  return { keyPem: pemOf(privateKey), certificatePem: certificate };
}

/** A key and a certificate for the names (all at or below `localhost`) and this machine's loopback addresses. */
export function makeServerCertificate(
  authority: KeyAndCertificate,
  dnsNames: readonly string[],
  options: MakeOptions,
): KeyAndCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const names = [...dnsNames.map(dnsName), ipAddress(loopback4), ipAddress(loopback6)];
  const certificate = certify({
    ...options,
    days: serverDays,
    issuer: authorityName,
    subject: name('localhost'),
    publicKey,
    signingKey: authority.keyPem,
    extensions: [
      extension(oid.basicConstraints, sequence(), 'critical'),
      // Bit 0: it signs handshakes.
      extension(oid.keyUsage, bitString(Buffer.from([0x80]), 7), 'critical'),
      extension(oid.extendedKeyUsage, sequence(objectIdentifier(oid.serverAuthentication))),
      extension(oid.subjectAltName, sequence(...names)),
      extension(oid.subjectKeyId, octetString(keyId(publicKey))),
      extension(oid.authorityKeyId, sequence(der(0x80, keyId(createPublicKey(authority.keyPem))))),
    ],
  });
  return { keyPem: pemOf(privateKey), certificatePem: certificate + authority.certificatePem };
}

interface CertifyOptions extends MakeOptions {
  readonly days: number;
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  readonly signingKey: KeyObject | string;
  readonly extensions: readonly Buffer[];
}

/** RFC 5280, section 4.1: what is signed, how, and the signature. */
function certify(options: CertifyOptions): string {
  const version3 = der(0xa0, integer(Buffer.from([2])));
  // A day back, for clients whose clocks are behind.
  const validity = sequence(time(options.nowMs - dayMs), time(options.nowMs + options.days * dayMs));
  const toSign = sequence(
    version3,
    integer(Buffer.concat([Buffer.from([1]), options.random.bytes(15)])),
    ecdsaWithSha256,
    options.issuer,
    validity,
    options.subject,
    options.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...options.extensions)),
  );
  const signature = sign('sha256', toSign, options.signingKey);
  const lines =
    sequence(toSign, ecdsaWithSha256, bitString(signature))
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function name(commonName: string): Buffer {
  const attribute = (type: string, value: string): Buffer => setOf(sequence(objectIdentifier(type), utf8String(value)));
  return sequence(attribute(oid.organization, 'Millstream'), attribute(oid.commonName, commonName));
}

function extension(type: string, value: Buffer, criticality?: 'critical'): Buffer {
  const critical = criticality === 'critical' ? [trueValue()] : [];
  return sequence(objectIdentifier(type), ...critical, octetString(value));
}

function dnsName(text: string): Buffer {
  return der(0x82, Buffer.from(text, 'latin1'));
}

function ipAddress(bytes: Buffer): Buffer {
  return der(0x87, bytes);
}

function keyId(publicKey: KeyObject): Buffer {
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
}

function pemOf(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' });
}
