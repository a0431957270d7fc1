/** What the network says when a server is not reached, as a sentence that names what to do. */

/** Nobody listens there, or nobody has that name. */
const absenceCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const brokenCodes = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_SOCKET_CLOSED']);
/** OpenSSL's names for a certificate that leads to no authority which the client trusts. */
const distrustCodes = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
]);

/** undefined where the error is not the network's. */
export function networkFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code, message } = error;
  if (absenceCodes.has(code)) return `No server answers: ${message}. Start one with \`millstream\`.`;
  if (distrustCodes.has(code))
    return `The server's certificate is not trusted: ${message}. \`millstream trust\` says how to trust it.`;
  if (code.startsWith('HPE_')) return `What answers there does not speak HTTP: ${message}.`;
  return brokenCodes.has(code) || code === 'EPROTO' ? `The connection to the server failed: ${message}.` : undefined;
}
